import { failed, type Result, success } from '../failures/failure';
import type { HostUpApi } from '../hostup/api';
import { type InvoicePage, listInvoices, listUnpaidInvoices } from '../hostup/list-invoices';
import type { InvoiceReference } from '../sightings/reference';
import type { Store } from '../storage/store';
import type { Invoice } from './invoice';
import { type KnownInvoices, knownInvoicesItem, withInvoices } from './known-invoices';
import { type Resolved, resolveAmong } from './resolve-reference';

/** Pages read at most while one number is looked up: 20,000 invoices. */
const MAX_PAGES = 200;

/** How long the newest page counts as fresh, in ms. */
export const READ_AHEAD_INTERVAL = 5 * 60_000;

/** Finds the internal ids of one account's invoices; remembers what it read. */
export interface InvoiceDirectory {
  /**
   * The invoice for a reference, from memory or by reading the account's lists page by page. Fails with
   * `invoice_not_found` when the lists were read to their end without it.
   */
  resolve(api: HostUpApi, reference: InvoiceReference): Promise<Result<Resolved>>;
  /** Whether the account has an invoice with this internal id. */
  contains(api: HostUpApi, id: string): Promise<Result<boolean>>;
  /** Reads the newest page ahead of a click, at most once in {@link READ_AHEAD_INTERVAL}. */
  readAhead(api: HostUpApi): Promise<void>;
}

/** The directory of one account. */
export function invoiceDirectory(store: Store, accountId: string, now: () => number): InvoiceDirectory {
  const item = knownInvoicesItem(accountId);
  let reading: Promise<void> | null = null;

  async function remember(page: InvoicePage, more: Partial<KnownInvoices> = {}): Promise<void> {
    await store.update(item, (known) => ({
      ...known,
      ...more,
      invoices: withInvoices(known.invoices, page.invoices),
    }));
  }

  /** Follows one list until the reference is found; null when the list ended without it. */
  async function search(
    readPage: (page: number) => Promise<Result<InvoicePage>>,
    reference: InvoiceReference,
  ): Promise<Result<Resolved> | null> {
    const seen: Invoice[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const answer = await readPage(page);
      if (!answer.ok) return answer;
      await remember(answer.value);
      seen.push(...answer.value.invoices);
      const found = resolveAmong(reference, seen, 'some');
      if (found) return found;
      // A server that ignores `page` would answer with the first one for ever.
      if (!answer.value.hasMore || answer.value.page !== page) return null;
    }
    return null;
  }

  return {
    async resolve(api, reference) {
      await reading;
      const remembered = resolveAmong(reference, (await store.read(item)).invoices, 'some');
      if (remembered) return remembered;
      const unpaid = await search((page) => listUnpaidInvoices(api, page), reference);
      if (unpaid) return unpaid;
      const all = await search((page) => listInvoices(api, page), reference);
      if (all) return all;
      const known = resolveAmong(reference, (await store.read(item)).invoices, 'all');
      return known ?? failed('invoice_not_found', { reference: reference.value });
    },

    async contains(api, id) {
      const found = await this.resolve(api, { kind: 'any', value: id });
      return found.ok || found.failure.code === 'ambiguous_reference'
        ? success(true)
        : found.failure.code === 'invoice_not_found'
          ? success(false)
          : found;
    },

    async readAhead(api) {
      if (reading) return reading;
      const { newestReadAt } = await store.read(item);
      if (newestReadAt !== null && Math.abs(now() - newestReadAt) < READ_AHEAD_INTERVAL) return;
      reading = (async () => {
        const answer = await listInvoices(api, 1);
        if (answer.ok) await remember(answer.value, { newestReadAt: now() });
      })().finally(() => {
        reading = null;
      });
      return reading;
    },
  };
}
