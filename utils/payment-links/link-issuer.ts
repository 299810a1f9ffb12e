import { type Account, accountsItem, apiKeysItem, defaultAccount } from '../accounts/account';
import { type Failure, type FailureCode, failed, type Result } from '../failures/failure';
import { type HostUpApi, hostUpApi } from '../hostup/api';
import type { CallOptions, HttpEdges } from '../hostup/http';
import type { IssuedLink } from '../hostup/make-payment-link';
import { type InvoiceDirectory, invoiceDirectory } from '../invoices/invoice-directory';
import type { LinkRequest } from '../messages/link-port';
import type { Store } from '../storage/store';
import { type IssuedInvoiceLink, issueLink } from './issue-link';

/** How the calls for a request are to behave; see `CallOptions`. */
export type IssueOptions = Pick<CallOptions, 'onCall' | 'onWait' | 'maxWait' | 'pacing'>;

/** A link, and the account that it came from. */
export type AccountLink = IssuedInvoiceLink & { accountId: string };

/** Gets links from HostUp for whichever account an invoice belongs to; keeps and copies nothing. */
export interface LinkIssuer {
  /**
   * Asks the default account first and goes on to the others only while the invoice may be theirs. One
   * call per invoice at a time: requests that come meanwhile share it.
   */
  issue(request: LinkRequest, options: IssueOptions): Promise<Result<AccountLink>>;
  /** The directory of an account's invoices. */
  directory(accountId: string): InvoiceDirectory;
  /** HostUp's API with the key of one account; null when there is none. */
  apiOf(accountId: string, options?: IssueOptions): Promise<HostUpApi | null>;
  /** Reads the default account's newest invoices ahead of a click. */
  readAhead(): Promise<void>;
}

/** What an account answers for another account's invoice: HostUp documents both for this. */
const ELSEWHERE: ReadonlySet<FailureCode> = new Set(['invoice_not_found', 'forbidden']);

/** Makes the issuer. */
export function linkIssuer(edges: HttpEdges & { store: Store }): LinkIssuer {
  const { store } = edges;
  const issuing = new Map<string, Promise<Result<IssuedLink>>>();
  const directories = new Map<string, InvoiceDirectory>();

  function directory(accountId: string): InvoiceDirectory {
    const existing = directories.get(accountId) ?? invoiceDirectory(store, accountId, edges.now);
    directories.set(accountId, existing);
    return existing;
  }

  function once(accountId: string, invoiceId: string, make: () => Promise<Result<IssuedLink>>) {
    const key = `${accountId}:${invoiceId}`;
    const shared = issuing.get(key) ?? make().finally(() => issuing.delete(key));
    issuing.set(key, shared);
    return shared;
  }

  /** The accounts to ask, the default one first, each with its key. */
  async function candidates(accountId?: string): Promise<{ account: Account; key: string }[]> {
    const [accounts, keys] = await Promise.all([store.read(accountsItem), store.read(apiKeysItem)]);
    const first = defaultAccount(accounts);
    const ordered = [...accounts].sort((a, b) => Number(b === first) - Number(a === first));
    return ordered.flatMap((account) => {
      const key = keys[account.id];
      return key && (!accountId || accountId === account.id) ? [{ account, key }] : [];
    });
  }

  return {
    async issue(request, options) {
      const accounts = await candidates(request.accountId);
      let refusal: { ok: false; failure: Failure } | null = null;
      for (const { account, key } of accounts) {
        const issued = await issueLink(
          {
            api: hostUpApi(edges, { key, ...options }),
            directory: directory(account.id),
            // A click must not wait behind the pace of a bulk job, nor end with it: each shares among its like.
            once: (id, make) => once(options.pacing ? `paced:${account.id}` : account.id, id, make),
          },
          request.reference,
        );
        if (issued.ok) return { ok: true, value: { ...issued.value, accountId: account.id } };
        // An account that could not be looked into says more than one that was looked through in vain.
        if (!refusal || refusal.failure.code === 'invoice_not_found') refusal = issued;
        if (!ELSEWHERE.has(issued.failure.code)) break;
      }
      return refusal ?? failed('no_key', { reference: request.reference.value });
    },

    directory,

    async apiOf(accountId, options = {}) {
      const [found] = await candidates(accountId);
      return found ? hostUpApi(edges, { key: found.key, ...options }) : null;
    },

    async readAhead() {
      const [first] = await candidates();
      if (!first) return;
      await directory(first.account.id).readAhead(hostUpApi(edges, { key: first.key, maxWait: 0 }));
    },
  };
}
