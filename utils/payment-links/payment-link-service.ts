import { type Account, accountsItem, apiKeysItem, defaultAccount } from '../accounts/account';
import type { Clipboard } from '../clipboard/clipboard';
import { aboutReference, failed, type Result } from '../failures/failure';
import { type HostUpApi, hostUpApi } from '../hostup/api';
import type { HttpEdges } from '../hostup/http';
import type { IssuedLink } from '../hostup/make-payment-link';
import { type InvoiceDirectory, invoiceDirectory } from '../invoices/invoice-directory';
import type { LinkProgress, LinkRequest } from '../messages/link-port';
import type { Store } from '../storage/store';
import { type IssuedInvoiceLink, issueLink } from './issue-link';
import { openRequestsItem, requestKey } from './link-requests';
import { type PaymentLink, paymentLinksItem, withChangedLink, withLink } from './payment-link';
import { storedLink } from './stored-link';

/** What the service is made of. */
export interface ServiceEdges extends HttpEdges {
  store: Store;
  clipboard: Clipboard;
  /** Whether the browser lets us reach HostUp. */
  hasSiteAccess(): Promise<boolean>;
  /** Whether links that were copied are watched from now on. */
  watchesCopied(): Promise<boolean>;
}

/** The one way from a request to a link. */
export interface PaymentLinkService {
  /**
   * Gets the link of an invoice, keeps it, copies it. Requests for the same invoice at the same time
   * share one call. `onProgress` hears every step and the end; the promise gives the end.
   */
  request(request: LinkRequest, onProgress?: (progress: LinkProgress) => void): Promise<LinkProgress>;
  /** Puts a kept link on the clipboard; false when it is not kept or the clipboard refused. */
  copy(uuid: string): Promise<boolean>;
  /** Reads the newest invoices ahead of a click. */
  readAhead(): Promise<void>;
  /** The directory of an account's invoices. */
  directory(accountId: string): InvoiceDirectory;
  /** Goes on with what a killed worker left undone. */
  resume(): Promise<void>;
}

interface Running {
  last: LinkProgress;
  listeners: Set<(progress: LinkProgress) => void>;
  end: Promise<LinkProgress>;
}

/** A request that is older than this when the worker comes back is dropped, in ms. */
const TOO_OLD = 10 * 60_000;

/** Makes the service. */
export function paymentLinkService(edges: ServiceEdges): PaymentLinkService {
  const { store, clipboard, now } = edges;
  const running = new Map<string, Running>();
  const issuing = new Map<string, Promise<Result<IssuedLink>>>();
  const directories = new Map<string, InvoiceDirectory>();

  function directory(accountId: string): InvoiceDirectory {
    const existing = directories.get(accountId) ?? invoiceDirectory(store, accountId, now);
    directories.set(accountId, existing);
    return existing;
  }

  function once(accountId: string, invoiceId: string, make: () => Promise<Result<IssuedLink>>) {
    const key = `${accountId}:${invoiceId}`;
    const shared = issuing.get(key) ?? make().finally(() => issuing.delete(key));
    issuing.set(key, shared);
    return shared;
  }

  /** The accounts to ask, in order, each with its key. */
  async function candidates(request: LinkRequest): Promise<{ account: Account; key: string }[]> {
    const [accounts, keys] = await Promise.all([store.read(accountsItem), store.read(apiKeysItem)]);
    const first = defaultAccount(accounts);
    const ordered = [...accounts].sort((a, b) => Number(b === first) - Number(a === first));
    return ordered.flatMap((account) => {
      const key = keys[account.id];
      return key && (!request.accountId || request.accountId === account.id) ? [{ account, key }] : [];
    });
  }

  async function issue(
    request: LinkRequest,
    report: (progress: LinkProgress) => void,
  ): Promise<Result<IssuedInvoiceLink & { accountId: string }>> {
    const accounts = await candidates(request);
    if (accounts.length === 0) return failed('no_key', { reference: request.reference.value });
    let first: Result<never> | null = null;
    for (const { account, key } of accounts) {
      const api = hostUpApi(edges, { key, onWait: (until) => report({ state: 'waiting', until }) });
      const issued = await issueLink(
        { api, directory: directory(account.id), once: (id, make) => once(account.id, id, make) },
        request.reference,
      );
      if (issued.ok) return { ok: true, value: { ...issued.value, accountId: account.id } };
      first ??= issued;
      if (issued.failure.code !== 'invoice_not_found') break;
    }
    return first ?? failed('internal');
  }

  async function keep(
    issued: IssuedInvoiceLink & { accountId: string },
  ): Promise<{ link: PaymentLink; kept: boolean }> {
    const watched = await edges.watchesCopied();
    const context = { accountId: issued.accountId, now: now(), watched };
    let link = storedLink(issued, { ...context, earlier: undefined });
    const written = await store.update(paymentLinksItem, (links) => {
      link = storedLink(issued, { ...context, earlier: links.find(({ uuid }) => uuid === issued.link.uuid) });
      return withLink(links, link);
    });
    return { link, kept: written.ok };
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
  ): Promise<LinkProgress> {
    clipboard.prepare();
    const issued = await issue(request, report);
    if (!issued.ok) {
      const unreachable = issued.failure.code === 'offline' && !(await edges.hasSiteAccess());
      const failure = unreachable ? { code: 'no_site_access' as const } : issued.failure;
      return { state: 'failed', failure: aboutReference(failure, request.reference) };
    }
    const { link, kept } = await keep(issued.value);
    return { state: 'done', link, kept, copied: await copied(link) };
  }

  function note(key: string, request: LinkRequest, progress: LinkProgress): void {
    void store.update(openRequestsItem, (open) => {
      const { [key]: current, ...others } = open;
      if (progress.state === 'done' || progress.state === 'failed') return others;
      const waitingUntil = progress.state === 'waiting' ? progress.until : null;
      return { ...others, [key]: { request, startedAt: current?.startedAt ?? now(), waitingUntil } };
    });
  }

  function start(key: string, request: LinkRequest): Running {
    const listeners = new Set<(progress: LinkProgress) => void>();
    const report = (progress: LinkProgress) => {
      entry.last = progress;
      note(key, request, progress);
      for (const listener of listeners) listener(progress);
    };
    const entry: Running = { last: { state: 'busy' }, listeners, end: Promise.resolve({ state: 'busy' }) };
    note(key, request, entry.last);
    entry.end = perform(request, report)
      .catch(
        (): LinkProgress => ({
          state: 'failed',
          failure: { code: 'internal', reference: request.reference.value },
        }),
      )
      .then((end) => {
        running.delete(key);
        report(end);
        return end;
      });
    return entry;
  }

  return {
    request(request, onProgress = () => {}) {
      const key = requestKey(request);
      const entry = running.get(key) ?? start(key, request);
      running.set(key, entry);
      entry.listeners.add(onProgress);
      onProgress(entry.last);
      return entry.end;
    },

    async copy(uuid) {
      clipboard.prepare();
      const link = (await store.read(paymentLinksItem)).find((candidate) => candidate.uuid === uuid);
      return link ? copied(link) : false;
    },

    async readAhead() {
      const [first] = await candidates({ reference: { kind: 'any', value: '1' } });
      if (!first) return;
      const api: HostUpApi = hostUpApi(edges, { key: first.key, maxWait: 0 });
      await directory(first.account.id).readAhead(api);
    },

    directory,

    async resume() {
      const open = Object.entries(await store.read(openRequestsItem));
      for (const [key, { request, startedAt }] of open) {
        if (running.has(key)) continue;
        if (now() - startedAt < TOO_OLD) void this.request(request);
        else void store.update(openRequestsItem, ({ [key]: _, ...others }) => others);
      }
    },
  };
}
