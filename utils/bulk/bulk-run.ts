import type { Failure } from '../failures/failure';
import type { AccountLink, LinkIssuer } from '../payment-links/link-issuer';
import { storedLink } from '../payment-links/stored-link';
import type { BulkItem } from './bulk-job';
import { flusher } from './flusher';
import type { JobKeeper } from './job-keeper';
import { withFailure } from './job-state';
import { outageWatch } from './outage-watch';
import { type Pacers, pacingGate } from './pacing-gate';

/** What running a job needs. */
export interface RunEdges {
  issuer: Pick<LinkIssuer, 'issue'>;
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** A job at work. */
export interface BulkRun {
  /** Ends it: calls under way come to their end, no new one is made. */
  stop(): void;
  /** Settled when nothing is under way any more. */
  ended: Promise<void>;
}

/** How many invoices are asked for at a time; what goes out, and when, is the pacer's business. */
const AT_ONCE = 16;

/** A wait for the rate limit that is longer than this is told, in ms; shorter ones are the normal rhythm. */
const TOLD_WAIT = 3_000;

/** Works through the waiting items of the kept job until none is left or it is stopped. */
export function startRun(keeper: JobKeeper, edges: RunEdges, pacers: Pacers): BulkRun {
  const { issuer, now, wait } = edges;
  const gate = pacingGate(pacers, { now, wait, onHold: waitUntil });
  const flushes = flusher(keeper, edges);
  const outage = outageWatch();
  /** The requests that are being asked for. */
  const taken = new Set<BulkItem['request']>();
  let isStopped = false;

  function nextItem(): BulkItem | undefined {
    return keeper.current()?.items.find(({ state, request }) => state === 'waiting' && !taken.has(request));
  }

  function change(changed: (items: BulkItem[]) => BulkItem[]): void {
    keeper.change((job) => ({ ...job, items: changed(job.items) }));
    flushes.closed();
  }

  function succeed(item: BulkItem, issued: AccountLink): void {
    const context = { accountId: issued.accountId, now: now(), watched: false, earlier: undefined };
    const link = storedLink(issued, context);
    keeper.addToHistory(link);
    change((items) =>
      items.map((other) =>
        other.request === item.request ? { ...other, state: 'done' as const, link, failure: null } : other,
      ),
    );
  }

  function fail(item: BulkItem, failure: Failure): void {
    change((items) => withFailure(items, item, failure));
  }

  async function ask(item: BulkItem): Promise<void> {
    taken.add(item.request);
    const issued = await issuer.issue(item.request, {
      onWait: waitUntil,
      maxWait: Number.POSITIVE_INFINITY,
      pacing: gate,
    });
    taken.delete(item.request);
    if (isStopped && !issued.ok) return;
    if (issued.ok) {
      outage.succeeded();
      succeed(item, issued.value);
    } else if (outage.failed(item.request, issued.failure) === 'final') {
      fail(item, issued.failure);
    }
  }

  function waitUntil(time: number | null): void {
    const told = time !== null && time - now() > TOLD_WAIT ? time : null;
    if (isStopped || keeper.current()?.waitingUntil === told) return;
    keeper.change((job) => ({ ...job, waitingUntil: told }));
    flushes.soon();
  }

  async function work(): Promise<void> {
    for (let item = nextItem(); item && !isStopped && !outage.isOn(); item = nextItem()) await ask(item);
  }

  async function sitOut(): Promise<void> {
    const pause = outage.pause();
    waitUntil(now() + pause);
    await wait(pause);
    waitUntil(null);
  }

  async function runAll(): Promise<void> {
    while (!isStopped && nextItem()) {
      if (outage.isOn()) await sitOut();
      if (isStopped) break;
      // One tries the way before the others follow: a refused key or a HostUp that is away costs one call.
      const first = nextItem();
      if (first && !outage.isTried()) await ask(first);
      if (!outage.isOn()) await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
    if (!isStopped) keeper.change((job) => ({ ...job, state: 'done', waitingUntil: null }));
    await flushes.last();
  }

  return {
    ended: runAll(),
    stop() {
      isStopped = true;
      gate.close();
    },
  };
}
