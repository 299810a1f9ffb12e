import type { Failure } from '../failures/failure';
import type { HostUpApi } from '../hostup/api';
import { listUnpaidInvoices, PAGE_SIZE } from '../hostup/list-invoices';
import type { PaymentLink } from '../payment-links/payment-link';
import { checkLink, withCounters } from './link-check';
import { dueLinks } from './watch-schedule';

/** The pause between two calls, in ms: watching never makes more than one a second. */
export const CALL_PAUSE = 1_000;

/** From this many due links of one account on, one page of its unpaid list is cheaper than asking singly. */
const MANY = 3;

/** What a round needs. */
export interface RoundEdges {
  now(): number;
  /** HostUp's API of an account with calls spaced out; null when the account is gone. */
  apiOf(accountId: string): Promise<HostUpApi | null>;
  /** Takes over what was found of one link. */
  save(link: PaymentLink): Promise<void>;
}

/**
 * Asks about all links that are due. Many of one account are asked about together: an invoice that is
 * still in the list of unpaid ones costs one call, for its link's counters, instead of two. The round ends at the first rate limit;
 * what is left stays due.
 */
export async function watchRound(links: PaymentLink[], edges: RoundEdges): Promise<void> {
  const due = dueLinks(links, edges.now());
  for (const accountId of new Set(due.map((link) => link.accountId))) {
    const api = await edges.apiOf(accountId);
    if (!api) continue;
    let rest = due.filter((link) => link.accountId === accountId);
    if (rest.length >= MANY) {
      const unpaid = await unpaidAmong(api, rest);
      if (!unpaid) continue;
      const settled = rest.filter(({ invoice }) => invoice.id !== null && unpaid.has(invoice.id));
      for (const link of settled) {
        const checked = { ...link, checkedAt: edges.now() };
        await edges.save(await withCounters(api, checked, edges.now()));
      }
      rest = rest.filter((link) => !settled.includes(link));
    }
    for (const link of rest) {
      const failure = await checkAndSave(api, link, edges);
      if (failure?.code === 'rate_limited' || failure?.code === 'key_rejected') break;
    }
  }
}

async function checkAndSave(api: HostUpApi, link: PaymentLink, edges: RoundEdges): Promise<Failure | null> {
  const checked = await checkLink(api, link, edges.now());
  if (checked.ok) {
    await edges.save(checked.value);
    return null;
  }
  // Also a failed check counts, so that a broken link is not asked about at every alarm.
  await edges.save({ ...link, checkedAt: edges.now() });
  return checked.failure;
}

/** The internal ids of those invoices that the list of unpaid ones still holds; null when it can't be read. */
async function unpaidAmong(api: HostUpApi, links: PaymentLink[]): Promise<Set<string> | null> {
  const sought = new Set(links.flatMap(({ invoice }) => invoice.id ?? []));
  const found = new Set<string>();
  // More pages than there are links would cost more than asking about each.
  for (let page = 1; page <= links.length; page++) {
    const answer = await listUnpaidInvoices(api, page);
    if (!answer.ok) return answer.failure.code === 'missing_scope' ? new Set() : null;
    for (const { id } of answer.value.invoices) if (sought.has(id)) found.add(id);
    const total = answer.value.total ?? page * PAGE_SIZE;
    if (!answer.value.hasMore || found.size === sought.size || total / PAGE_SIZE > links.length) break;
  }
  return found;
}
