import { aboutReference, type Failure, type FailureCode } from '../failures/failure';
import type { LinkRequest } from '../messages/link-port';
import { requestKey } from '../payment-links/link-requests';
import { type BulkItem, type BulkJob, MAX_BULK } from './bulk-job';

/** Failures that every other invoice of the account would meet too: asking on would only hammer HostUp. */
const OF_THE_ACCOUNT: ReadonlySet<FailureCode> = new Set([
  'no_key',
  'key_rejected',
  'missing_scope',
  'account_inactive',
]);

/** A new job for these requests, each invoice once. */
export function newJob(id: string, requests: LinkRequest[], now: number): BulkJob {
  return {
    id,
    startedAt: now,
    state: 'running',
    items: itemsOf(requests),
    waitingUntil: null,
    pace: null,
  };
}

/** A job that takes on more requests; those that it has already are left as they are. */
export function withRequests(job: BulkJob, requests: LinkRequest[]): BulkJob {
  const known = new Set(job.items.map(({ request }) => requestKey(request)));
  const fresh = itemsOf(requests).filter(({ request }) => !known.has(requestKey(request)));
  return { ...job, state: 'running', items: [...job.items, ...fresh].slice(0, MAX_BULK) };
}

/**
 * A job whose failed invoices, or the failed one that `only` names, are asked for again, and no others:
 * those that a cancelled job never got to are dropped.
 */
export function withRetries(job: BulkJob, only?: LinkRequest): BulkJob {
  const isMeant = ({ state, request }: BulkItem) =>
    state === 'failed' && (!only || requestKey(request) === requestKey(only));
  const asked = job.items.filter(({ state }) => job.state !== 'cancelled' || state !== 'waiting');
  return {
    ...job,
    state: 'running',
    items: asked.map((item) => (isMeant(item) ? openItem(item.request) : item)),
  };
}

/**
 * The items after one of them failed. A failure of the whole account takes its waiting items along; a
 * missing `read:billing` only those that have to be looked up by their printed number.
 */
export function withFailure(items: BulkItem[], failedItem: BulkItem, failure: Failure): BulkItem[] {
  const spreads = OF_THE_ACCOUNT.has(failure.code);
  const isHit = ({ state, request }: BulkItem) =>
    spreads &&
    state === 'waiting' &&
    request.accountId === failedItem.request.accountId &&
    (failure.scope !== 'read:billing' || needsLookup(request));
  const { reference: _, ...general } = failure;
  return items.map((item) => {
    if (item === failedItem) return closed(item, failure);
    return isHit(item) ? closed(item, general) : item;
  });
}

function closed(item: BulkItem, failure: Failure): BulkItem {
  return { ...item, state: 'failed', link: null, failure: aboutReference(failure, item.request.reference) };
}

function needsLookup({ reference }: LinkRequest): boolean {
  return reference.kind === 'number' || reference.kind === 'any';
}

function itemsOf(requests: LinkRequest[]): BulkItem[] {
  const byKey = new Map(requests.map((request) => [requestKey(request), request]));
  return [...byKey.values()].slice(0, MAX_BULK).map(openItem);
}

function openItem(request: LinkRequest): BulkItem {
  return { request, state: 'waiting', link: null, failure: null };
}
