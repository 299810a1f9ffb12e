import { get } from './api';
import type { Invoice } from './invoice';
import { keptListing, loadListing, type Tab } from './invoices';

/** One line of an invoice; the amount with its tax, in the invoice's currency. */
export interface InvoiceLine {
  description: string;
  quantity: number;
  amount: number;
}

/** An invoice with its lines and sums, and the path of the payer's page where there is an active link. */
export interface InvoiceDetail {
  invoice: Invoice;
  lines: InvoiceLine[];
  tax: number;
  credit: number;
  payerPath: string | null;
}

interface DetailAnswer {
  invoice: {
    items?: {
      description: string;
      amount: string | number;
      qty?: string | number;
      quantity?: string | number;
    }[];
    tax?: string | number;
    credit?: string | number;
  };
}
interface LinkAnswer {
  hasActiveLink: boolean;
  uuid?: string | null;
}

/** Loads the invoice with a printed number; `null` where there is none. Throws `ApiFailure`. */
export async function loadDetail(number: string, tab: Tab): Promise<InvoiceDetail | null> {
  const invoice = find((await loadListing(tab)).invoices, number) ?? (await findInAll(number, tab));
  if (!invoice) return null;
  const [detail, link] = await Promise.all([
    get<DetailAnswer>(`/billing/invoice/${invoice.id}`),
    invoice.status === 'Unpaid' || invoice.status === 'Overdue' ? loadLink(invoice.id) : null,
  ]);
  const { items, tax, credit } = detail.data.invoice;
  return {
    invoice,
    lines: (items ?? []).map((item) => ({
      description: item.description,
      quantity: Number(item.qty ?? item.quantity ?? 1),
      amount: Number(item.amount),
    })),
    tax: Number(tax ?? 0),
    credit: Number(credit ?? 0),
    payerPath: link?.data.hasActiveLink && link.data.uuid ? `/billing/pay/${link.data.uuid}` : null,
  };
}

/** What is known of an invoice from the lists loaded before. */
export function keptInvoice(number: string): Invoice | null {
  const tabs: Tab[] = ['unpaid', 'paid', 'all'];
  return tabs.map((tab) => find(keptListing(tab)?.invoices ?? [], number)).find(Boolean) ?? null;
}

function find(invoices: Invoice[], number: string): Invoice | null {
  return invoices.find((invoice) => invoice.number === number) ?? null;
}

async function findInAll(number: string, tab: Tab): Promise<Invoice | null> {
  return tab === 'all' ? null : find((await loadListing('all')).invoices, number);
}

async function loadLink(id: string) {
  return get<LinkAnswer>(`/billing/invoice/${id}/payment-link`).catch(() => null);
}
