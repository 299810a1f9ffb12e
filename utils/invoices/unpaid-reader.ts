import { failed, type Result, success } from '../failures/failure';
import type { HostUpApi } from '../hostup/api';
import { listPublicInvoices, listUnpaidInvoices } from '../hostup/list-invoices';
import type { Store } from '../storage/store';
import type { Invoice } from './invoice';
import { keepKnownInvoices } from './keep-known-invoices';
import { type KnownInvoices, knownInvoicesItem, withUnpaidOnly } from './known-invoices';

/** Pages followed at most: 20,000 unpaid invoices. */
const MAX_PAGES = 200;
/** How often a list that changed under our hands is read again. */
const MAX_PASSES = 3;

/**
 * Reads all unpaid invoices of an account. A list that changes while it is paged can hide an invoice
 * between two pages: when what came does not add up to the total that HostUp tells, it is read again and
 * the passes are joined by id, so that none is lost and none is there twice.
 */
export async function readUnpaidInvoices(api: HostUpApi): Promise<Result<Invoice[]>> {
  const found = new Map<string, Invoice>();
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    const totals = new Set<number | null>();
    const inThisPass = new Set<string>();
    for (let page = 1; page <= MAX_PAGES; page++) {
      const answer = await listUnpaidInvoices(api, page);
      if (!answer.ok) return answer;
      totals.add(answer.value.total);
      for (const invoice of answer.value.invoices) {
        inThisPass.add(invoice.id);
        found.set(invoice.id, invoice);
      }
      if (!answer.value.hasMore || answer.value.page !== page) break;
    }
    const [total] = totals;
    const isSteady = totals.size === 1 && (total === null || total === inThisPass.size);
    if (!isSteady) continue;
    return success([...found.values()].filter(({ id }) => inThisPass.has(id)));
  }
  return success([...found.values()]);
}

/**
 * Learns the ISO codes behind HostBill's currency numbers from v2's list, which names an invoice by the
 * same printed number. Gives what it learned, also when v2 fails: an amount can be shown without its code.
 */
export async function learnCurrencies(
  api: HostUpApi,
  invoices: Invoice[],
  known: Record<string, string>,
): Promise<Record<string, string>> {
  const learned = { ...known };
  const unknown = () =>
    invoices.filter(({ currencyId, number }) => currencyId && number && !learned[currencyId]);
  let cursor: string | null = null;
  for (let page = 1; page <= 20 && unknown().length > 0; page++) {
    const answer: Awaited<ReturnType<typeof listPublicInvoices>> = await listPublicInvoices(api, cursor);
    if (!answer.ok) break;
    const codes = new Map(answer.value.invoices.map(({ number, currency }) => [number, currency]));
    for (const { number, currencyId } of unknown()) {
      const code = codes.get(number);
      if (code && currencyId) learned[currencyId] = code;
    }
    cursor = answer.value.nextCursor;
    if (!cursor) break;
  }
  return learned;
}

/** Refreshes what is known of an account's unpaid invoices. */
export async function refreshUnpaid(
  store: Store,
  api: HostUpApi | null,
  accountId: string,
  now: () => number,
): Promise<Result<KnownInvoices>> {
  if (!api) return failed('no_key');
  const unpaid = await readUnpaidInvoices(api);
  if (!unpaid.ok) return unpaid;
  const { currencies: before } = await store.read(knownInvoicesItem(accountId));
  const currencies = await learnCurrencies(api, unpaid.value, before);
  const invoices = unpaid.value.map((invoice) => ({
    ...invoice,
    currency: invoice.currency ?? currencies[invoice.currencyId ?? ''] ?? null,
  }));
  return keepKnownInvoices(store, accountId, (known) => ({
    ...known,
    currencies,
    invoices: withUnpaidOnly(known.invoices, invoices),
    unpaidReadAt: now(),
  }));
}
