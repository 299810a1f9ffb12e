import { post } from './api';
import { type Invoice, type InvoiceRow, invoiceOf } from './invoice';

/** The tabs of the billing page. */
export type Tab = 'unpaid' | 'paid' | 'all';

/** The invoices of a tab, as of a time of the server's clock (ISO 8601). */
export interface Listing {
  invoices: Invoice[];
  asOf: string;
}

interface InvoicePage {
  invoices: InvoiceRow[];
  hasMore: boolean;
}

const FILTERS: Record<Tab, { status?: string }> = {
  unpaid: { status: 'Unpaid' },
  paid: { status: 'Paid' },
  all: {},
};
const PAGE_SIZE = 100;
const kept = new Map<Tab, Listing>();
const underWay = new Map<Tab, Promise<Listing>>();

/** What was last loaded for a tab, to be shown while it is loaded again. */
export function keptListing(tab: Tab): Listing | null {
  return kept.get(tab) ?? null;
}

/** Loads all invoices of a tab, page by page; who asks meanwhile shares it. Throws `ApiFailure`. */
export function loadListing(tab: Tab): Promise<Listing> {
  const shared = underWay.get(tab);
  if (shared) return shared;
  const own = loadPages(tab).finally(() => underWay.delete(tab));
  underWay.set(tab, own);
  return own;
}

async function loadPages(tab: Tab): Promise<Listing> {
  const rows = new Map<string, InvoiceRow>();
  for (let page = 1; ; page++) {
    const filters = { ...FILTERS[tab], limit: PAGE_SIZE, page };
    const { data, timestamp } = await post<InvoicePage>('/billing/invoices', { filters });
    for (const row of data.invoices) rows.set(row.id, row);
    if (data.hasMore) continue;
    const listing = { asOf: timestamp, invoices: [...rows.values()].map((row) => invoiceOf(row, timestamp)) };
    kept.set(tab, listing);
    return listing;
  }
}

/** Forgets what was loaded. */
export function forgetListings(): void {
  kept.clear();
}
