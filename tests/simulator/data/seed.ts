import { DAY_MS } from '../clock';
import type { Invoice, InvoiceStatus } from '../types';
import { DEMO } from './demo';
import { makeInvoice } from './make-invoice';

const OTHERS: readonly InvoiceStatus[] = [
  'Paid',
  'Cancelled',
  'Paid',
  'Collections',
  'Paid',
  'Refunded',
  'Paid',
  'Draft',
  'Paid',
  'Credited',
];
const AMOUNTS = [300, 1249.5, 89, 12_345.67, 0.5, 499, 2500, 7.25, 100_000, 640.05];

function statusOf(index: number): InvoiceStatus {
  if (index % 2 === 0) return 'Unpaid';
  return OTHERS[Math.floor(index / 2) % OTHERS.length] ?? 'Paid';
}

function amountOf(index: number, status: InvoiceStatus): number {
  const amount = AMOUNTS[index % AMOUNTS.length] ?? 300;
  if (status === 'Credited') return -amount;
  return status === 'Draft' ? 0 : amount;
}

/**
 * The 60 invoices of the first account: numbers 202600001 to 202600060 from old to new, ids 46001 to
 * 46097 in another order, so that neither can be guessed from the other. 30 are unpaid; those older
 * than a month are overdue. Drafts and two unpaid ones have no number; each third is in EUR.
 */
export function seedInvoices(now: number): Invoice[] {
  return Array.from({ length: 60 }, (_, index) => {
    const status = statusOf(index);
    const date = now - (59 - index) * DAY_MS - 3_600_000;
    const unnumbered = status === 'Draft' || index === 22 || index === 40;
    return makeInvoice({
      id: 46_001 + ((89 + 23 * index) % 97),
      accountId: DEMO.account,
      number: unnumbered ? null : String(202_600_001 + index),
      status,
      date,
      paidAt: status === 'Paid' || status === 'Refunded' ? date + 5 * DAY_MS : null,
      currency: index % 3 === 2 ? 'EUR' : 'SEK',
      total: amountOf(index, status),
    });
  });
}

/** Eight invoices of the second account, with ids and numbers of their own. */
export function seedSecondAccount(now: number): Invoice[] {
  return Array.from({ length: 8 }, (_, index) =>
    makeInvoice({
      id: 47_201 + ((5 * index) % 8),
      accountId: DEMO.secondAccount,
      number: String(202_690_001 + index),
      status: index % 4 === 3 ? 'Paid' : 'Unpaid',
      date: now - (8 - index) * 4 * DAY_MS,
      paidAt: index % 4 === 3 ? now - DAY_MS : null,
      total: AMOUNTS[index] ?? 300,
    }),
  );
}

/** `count` unpaid invoices of the first account, ids from 500001, numbers from 202610001. */
export function seedMany(count: number, now: number): Invoice[] {
  return Array.from({ length: count }, (_, index) =>
    makeInvoice({
      id: 500_001 + index,
      accountId: DEMO.account,
      number: String(202_610_001 + index),
      date: now - (index % 90) * DAY_MS,
      currency: index % 5 === 4 ? 'EUR' : 'SEK',
      total: AMOUNTS[index % AMOUNTS.length] ?? 300,
    }),
  );
}
