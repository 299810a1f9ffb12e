import { isoDate, isoTime } from '../../clock';
import type { Invoice } from '../../types';

/** How HostBill writes "never". */
const NEVER = '0000-00-00 00:00:00';

/** HostBill's `currency_id`. */
export const CURRENCY_IDS = { SEK: '0', EUR: '1' } as const;

function dateTime(ms: number): string {
  return isoTime(ms).slice(0, 19).replace('T', ' ');
}

function money(amount: number): string {
  return amount.toFixed(2);
}

/** An invoice in v1's lists: strings throughout, `formatted_id` null while it has no number. */
export function listForm(invoice: Invoice) {
  return {
    id: String(invoice.id),
    formatted_id: invoice.number,
    paid_id: invoice.paidAt === null || invoice.number === null ? '' : `P${invoice.number}`,
    status: invoice.status,
    date: isoDate(invoice.date),
    duedate: isoDate(invoice.dueDate),
    datepaid: invoice.paidAt === null ? NEVER : dateTime(invoice.paidAt),
    subtotal2: money(invoice.total / 1.25),
    credit: money(invoice.credit),
    total: money(invoice.total),
    grandtotal: money(invoice.total - invoice.credit),
    currency_id: CURRENCY_IDS[invoice.currency],
    companyname: invoice.company,
    firstname: invoice.firstName,
    lastname: invoice.lastName,
  };
}

/** One invoice by itself: the list's fields, its currency's code and its lines. */
export function detailForm(invoice: Invoice) {
  return {
    ...listForm(invoice),
    currency: invoice.currency,
    subtotal: money(invoice.total / 1.25),
    tax: money(invoice.total - invoice.total / 1.25),
    taxrate: '25.00',
    items: invoice.items.map((item, index) => ({
      id: String(invoice.id * 10 + index),
      description: item.description,
      amount: money(item.amount),
      qty: String(item.quantity),
    })),
  };
}

/** What comes with a link: `total` is a number here. */
export function linkInvoiceForm(invoice: Invoice) {
  return {
    id: String(invoice.id),
    currency: invoice.currency,
    status: invoice.status,
    total: invoice.total,
  };
}

/** What a payer sees. */
export function payerForm(invoice: Invoice) {
  const paid = invoice.status === 'Paid' ? invoice.total - invoice.credit : 0;
  return {
    id: String(invoice.id),
    number: invoice.number,
    total: invoice.total,
    subtotal: Number(money(invoice.total / 1.25)),
    tax: Number(money(invoice.total - invoice.total / 1.25)),
    currency: invoice.currency,
    dueDate: isoDate(invoice.dueDate),
    status: invoice.status,
    dateCreated: isoDate(invoice.date),
    amountPaid: paid,
    creditApplied: invoice.credit,
    outstanding: invoice.total - invoice.credit - paid,
    items: invoice.items,
  };
}
