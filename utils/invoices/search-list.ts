import type { Result } from '../failures/failure';
import type { InvoicePage } from '../hostup/list-invoices';
import type { Invoice } from './invoice';

/** Pages read at most in one search: 20,000 invoices. */
const MAX_PAGES = 200;

/** What a search of a list came to. */
export interface ListSearch<T> {
  /** What was found, or why reading on was not possible; null when the list ended without it. */
  end: Result<T> | null;
  /** All invoices read on the way, each once. */
  seen: Invoice[];
  /** Whether the list was read to its end. */
  isWhole: boolean;
}

/** Follows a list page by page until `find`, given all invoices seen so far, finds what is looked for. */
export async function searchList<T>(
  readPage: (page: number) => Promise<Result<InvoicePage>>,
  find: (seen: Invoice[]) => Result<T> | null,
): Promise<ListSearch<T>> {
  const byId = new Map<string, Invoice>();
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await readPage(page);
    const seen = () => [...byId.values()];
    if (!answer.ok) return { end: answer, seen: seen(), isWhole: false };
    const before = byId.size;
    for (const invoice of answer.value.invoices) byId.set(invoice.id, invoice);
    const found = find(seen());
    const isWhole = !answer.value.hasMore;
    // A server that ignores `page` would answer with the first one for ever.
    const isStuck = answer.value.page !== page || byId.size === before;
    if (found || isWhole || isStuck) return { end: found, seen: seen(), isWhole };
  }
  return { end: null, seen: [...byId.values()], isWhole: false };
}
