import { failed, type Result, success } from '../failures/failure';
import type { HostUpApi } from '../hostup/api';
import { listInvoices, listUnpaidInvoices } from '../hostup/list-invoices';
import type { InvoiceReference } from '../sightings/reference';
import type { Store } from '../storage/store';
import type { Invoice } from './invoice';
import { keepKnownInvoices } from './keep-known-invoices';
import { type KnownInvoices, knownInvoicesItem, withInvoices } from './known-invoices';
import { type Resolved, resolveAmong } from './resolve-reference';
import { searchList } from './search-list';

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
  let triedAt: number | null = null;

  function remember(invoices: Invoice[], more: Partial<KnownInvoices> = {}): Promise<unknown> {
    return keepKnownInvoices(store, accountId, (known) => ({
      ...known,
      ...more,
      invoices: withInvoices(known.invoices, invoices, known.currencies),
    }));
  }

  const isFresh = (time: number | null) => time !== null && Math.abs(now() - time) < READ_AHEAD_INTERVAL;

  /** A try counts as well as a success: a key that may not read must not cost a call on each page. */
  async function readNewest(api: HostUpApi): Promise<void> {
    if (isFresh(triedAt) || isFresh((await store.read(item)).newestReadAt)) return;
    triedAt = now();
    const answer = await listInvoices(api, 1);
    await remember(answer.ok ? answer.value.invoices : [], { newestReadAt: now() });
  }

  return {
    async resolve(api, reference) {
      const among = (invoices: Invoice[]) => resolveAmong(reference, invoices, 'some');
      const remembered = async () => among((await store.read(item)).invoices);
      let known = await remembered();
      if (!known && reading) {
        await reading;
        known = await remembered();
      }
      if (known) return known;
      const unpaid = await searchList((page) => listUnpaidInvoices(api, page), among);
      // Nobody waits for what is remembered: the link matters, and a list can take a while to write.
      void remember(unpaid.seen);
      // How HostUp wants the filter is not documented for sure: if it is refused, the full list tells.
      if (unpaid.end && (unpaid.end.ok || unpaid.end.failure.code !== 'unexpected_answer')) return unpaid.end;
      const all = await searchList((page) => listInvoices(api, page), among);
      void remember(all.seen);
      if (all.end) return all.end;
      const told = all.isWhole ? resolveAmong(reference, all.seen, 'all') : null;
      return told ?? failed('invoice_not_found', { reference: reference.value });
    },

    async contains(api, id) {
      const has = (invoices: Invoice[]) =>
        invoices.some((invoice) => invoice.id === id) ? success(true) : null;
      const known = has((await store.read(item)).invoices);
      if (known) return known;
      const all = await searchList((page) => listInvoices(api, page), has);
      void remember(all.seen);
      return all.end ?? success(false);
    },

    readAhead(api) {
      reading ??= readNewest(api).finally(() => {
        reading = null;
      });
      return reading;
    },
  };
}
