import type { Clipboard } from '../clipboard/clipboard';
import { aboutReference, type Result } from '../failures/failure';
import { knownInvoicesItem } from '../invoices/known-invoices';
import type { LinkProgress, LinkRequest } from '../messages/link-port';
import type { Store } from '../storage/store';
import type { AccountLink, LinkIssuer } from './link-issuer';
import { openRequestsItem, requestKey } from './link-requests';
import { type PaymentLink, paymentLinksItem, withChangedLink, withLink } from './payment-link';
import { storedLink } from './stored-link';

/** What the service is made of. */
export interface ServiceEdges {
  issuer: LinkIssuer;
  store: Store;
  clipboard: Clipboard;
  now(): number;
  /** Whether the browser lets us reach HostUp. */
  hasSiteAccess(): Promise<boolean>;
  /** Whether links that are copied are watched from now on. */
  watchesCopied(): Promise<boolean>;
}

/** The one way from a click to a link. */
export interface PaymentLinkService {
  /**
   * Gets the link of an invoice, keeps it, copies it. Requests for the same thing at the same time are
   * one. `onProgress` hears every step and the end; `onCall` is told once a call is under way and the
   * clipboard is ready: what it does costs the user no time. One that joins a request is not told. The
   * promise gives the end.
   */
  request(
    request: LinkRequest,
    onProgress?: (progress: LinkProgress) => void,
    onCall?: () => void,
  ): Promise<LinkProgress>;
  /** Puts a kept link on the clipboard; false when it is not kept or the clipboard refused. */
  copy(uuid: string): Promise<boolean>;
  /** Goes on with what a killed worker left undone. */
  resume(): Promise<void>;
}

interface Running {
  last: LinkProgress;
  listeners: Set<(progress: LinkProgress) => void>;
  end: Promise<LinkProgress>;
}

/**
 * When the worker comes back, a request that was last at work longer ago than this is dropped, in ms: by
 * then the user has something else on the clipboard, which must not be replaced out of the blue.
 */
const TOO_OLD = 2 * 60_000;

/** Makes the service. */
export function paymentLinkService(edges: ServiceEdges): PaymentLinkService {
  const { issuer, store, clipboard, now } = edges;
  const running = new Map<string, Running>();

  async function keep(issued: AccountLink, watched: boolean): Promise<{ link: PaymentLink; kept: boolean }> {
    const context = { accountId: issued.accountId, now: now(), watched };
    let link = storedLink(issued, { ...context, earlier: undefined });
    const write = () =>
      store.update(paymentLinksItem, (links) => {
        const earlier = links.find(({ uuid }) => uuid === issued.link.uuid);
        link = storedLink(issued, { ...context, earlier });
        return withLink(links, link);
      });
    if ((await write()).ok) return { link, kept: true };
    // What is remembered of invoices is by far the largest; it can be read again, the link's entry can't.
    await store.remove(knownInvoicesItem(issued.accountId));
    return { link, kept: (await write()).ok };
  }

  async function copied(link: PaymentLink): Promise<boolean> {
    const done = await clipboard.copy(link.url);
    if (done) {
      void store.update(paymentLinksItem, (links) =>
        withChangedLink(links, link.uuid, (kept) => ({ ...kept, copiedAt: now() })),
      );
    }
    return done;
  }

  async function perform(
    request: LinkRequest,
    report: (progress: LinkProgress) => void,
    onCall: () => void,
  ): Promise<LinkProgress> {
    let watched: Promise<boolean> | undefined;
    const issued = await issuer.issue(request, {
      // Beside the call, not before it: a page to copy with takes long to make.
      onCall() {
        watched ??= edges.watchesCopied();
        void clipboard.prepare().then(onCall);
      },
      onWait: (until) => report({ state: 'waiting', until }),
    });
    if (!issued.ok) {
      const unreachable = issued.failure.code === 'offline' && !(await edges.hasSiteAccess());
      const failure = unreachable ? { code: 'no_site_access' as const } : issued.failure;
      return { state: 'failed', failure: aboutReference(failure, request.reference) };
    }
    // Kept before copied: a clipboard that refuses must not cost the link.
    const { link, kept } = await keep(issued.value, await (watched ?? edges.watchesCopied()));
    return { state: 'done', link, kept, copied: await copied(link) };
  }

  /** Notes the step for the popup and for a worker that comes back; nobody waits for it. */
  function note(key: string, request: LinkRequest, progress: LinkProgress): Promise<Result<unknown>> {
    return store.update(openRequestsItem, (open) => {
      const { [key]: current, ...others } = open;
      if (progress.state === 'done' || progress.state === 'failed') return others;
      const waitingUntil = progress.state === 'waiting' ? progress.until : null;
      return { ...others, [key]: { request, startedAt: current?.startedAt ?? now(), waitingUntil } };
    });
  }

  function start(key: string, request: LinkRequest, onCall: () => void): Running {
    const listeners = new Set<(progress: LinkProgress) => void>();
    const entry: Running = { last: { state: 'busy' }, listeners, end: Promise.resolve({ state: 'busy' }) };
    const report = (progress: LinkProgress) => {
      entry.last = progress;
      void note(key, request, progress);
      for (const listener of listeners) listener(progress);
    };
    void note(key, request, entry.last);
    entry.end = perform(request, report, onCall)
      .catch((): LinkProgress => {
        return { state: 'failed', failure: { code: 'internal', reference: request.reference.value } };
      })
      .then((end) => {
        running.delete(key);
        report(end);
        return end;
      });
    return entry;
  }

  return {
    request(request, onProgress = () => {}, onCall = () => {}) {
      const key = requestKey(request);
      const entry = running.get(key) ?? start(key, request, onCall);
      running.set(key, entry);
      entry.listeners.add(onProgress);
      onProgress(entry.last);
      return entry.end;
    },

    async copy(uuid) {
      void clipboard.prepare();
      const link = (await store.read(paymentLinksItem)).find((candidate) => candidate.uuid === uuid);
      return link ? copied(link) : false;
    },

    async resume() {
      const open = Object.entries(await store.read(openRequestsItem));
      for (const [key, { request, startedAt, waitingUntil }] of open) {
        if (running.has(key)) continue;
        if (now() - Math.max(startedAt, waitingUntil ?? 0) < TOO_OLD) void this.request(request);
        else void store.update(openRequestsItem, ({ [key]: _, ...others }) => others);
      }
    },
  };
}
