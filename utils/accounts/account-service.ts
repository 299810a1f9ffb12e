import { failed, type Result, success } from '../failures/failure';
import { type AccountOwner, readAccountOwner } from '../hostup/account-summary';
import { hostUpApi } from '../hostup/api';
import type { HttpEdges } from '../hostup/http';
import { listInvoices } from '../hostup/list-invoices';
import { knownInvoicesItem } from '../invoices/known-invoices';
import { paymentLinksItem } from '../payment-links/payment-link';
import type { Store } from '../storage/store';
import { ACCOUNT_COLORS, type Account, accountsItem, apiKeysItem } from './account';

/** What a test of a key found. */
export interface KeyTest {
  owner: AccountOwner;
  /** Whether the key has `read:billing`: lists and numbers need it. Null when that could not be told. */
  canRead: boolean | null;
}

/** A saved account and what the test of its key said. */
export interface SavedKey {
  account: Account;
  test: Result<KeyTest>;
}

/** Keeps accounts and keys. Only the background makes one. */
export interface AccountService {
  /** Asks HostUp whose key it is (`account-summary`, then one page of the invoice list). */
  test(key: string): Promise<Result<KeyTest>>;
  testAccount(accountId: string): Promise<Result<KeyTest>>;
  /**
   * Saves a key, tests it and says both. With an `accountId` the account gets a new key; the same key
   * again is the same account. A key that HostUp refuses is saved too, since the reason may pass.
   */
  save(key: string, options?: { accountId?: string; name?: string }): Promise<Result<SavedKey>>;
  /** Forgets the account, its key and its list of invoices; its links stay unless they are to go. */
  remove(accountId: string, withLinks?: boolean): Promise<Result<null>>;
  /** Changes name, colour or default. */
  change(
    accountId: string,
    changes: Partial<Pick<Account, 'name' | 'color' | 'isDefault'>>,
  ): Promise<Result<Account[]>>;
}

/** Makes the service. */
export function accountService(edges: HttpEdges & { store: Store; newId(): string }): AccountService {
  const { store } = edges;

  async function test(key: string): Promise<Result<KeyTest>> {
    const api = hostUpApi(edges, { key, maxWait: 0 });
    const owner = await readAccountOwner(api);
    if (!owner.ok) return owner;
    const list = await listInvoices(api, 1);
    const lacksScope = !list.ok && list.failure.code === 'missing_scope';
    return success({ owner: owner.value, canRead: list.ok ? true : lacksScope ? false : null });
  }

  return {
    test,

    async testAccount(accountId) {
      const key = (await store.read(apiKeysItem))[accountId];
      return key ? test(key) : failed('no_key');
    },

    async save(key, options = {}) {
      const [accounts, keys] = await Promise.all([store.read(accountsItem), store.read(apiKeysItem)]);
      const known = options.accountId ?? Object.entries(keys).find(([, value]) => value === key)?.[0];
      const earlier = accounts.find(({ id }) => id === known && id !== undefined);
      const account: Account = {
        id: earlier?.id ?? edges.newId(),
        name: options.name || earlier?.name || '',
        color: earlier?.color ?? nextColor(accounts),
        lastFour: key.slice(-4),
        isDefault: earlier?.isDefault ?? accounts.length === 0,
        source: 'user',
      };
      const before = keys[account.id];
      const written = await store.update(apiKeysItem, (all) => ({ ...all, [account.id]: key }));
      if (!written.ok) return written;
      const listed = await store.update(accountsItem, (all) => withAccount(all, account));
      if (!listed.ok) {
        // A key that belongs to no account could be neither seen nor removed.
        await store.update(apiKeysItem, ({ [account.id]: _, ...others }) =>
          before === undefined ? others : { ...others, [account.id]: before },
        );
        return listed;
      }
      // The new key may be another HostUp account's, where the old one's numbers mean nothing.
      if (before !== undefined && before !== key) await store.remove(knownInvoicesItem(account.id));
      const tested = await test(key);
      if (account.name || !tested.ok) return success({ account, test: tested });
      const name = tested.value.owner.name ?? tested.value.owner.email ?? '';
      const named = { ...account, name };
      await store.update(accountsItem, (all) => withAccount(all, named));
      return success({ account: named, test: tested });
    },

    async remove(accountId, withLinks = false) {
      const keys = await store.update(apiKeysItem, ({ [accountId]: _, ...others }) => others);
      if (!keys.ok) return keys;
      const accounts = await store.update(accountsItem, (all) =>
        withDefault(all.filter(({ id }) => id !== accountId)),
      );
      if (!accounts.ok) return accounts;
      if (withLinks) {
        await store.update(paymentLinksItem, (links) => links.filter((link) => link.accountId !== accountId));
      }
      return store.remove(knownInvoicesItem(accountId));
    },

    change: (accountId, changes) =>
      store.update(accountsItem, (all) =>
        withDefault(
          all.map((account) => {
            if (account.id === accountId) return { ...account, ...changes };
            return changes.isDefault ? { ...account, isDefault: false } : account;
          }),
        ),
      ),
  };
}

function withAccount(accounts: Account[], account: Account): Account[] {
  return accounts.some(({ id }) => id === account.id)
    ? accounts.map((other) => (other.id === account.id ? account : other))
    : [...accounts, account];
}

/** Some account is always the default one while there is any. */
function withDefault(accounts: Account[]): Account[] {
  return accounts.some(({ isDefault }) => isDefault)
    ? accounts
    : accounts.map((account, place) => ({ ...account, isDefault: place === 0 }));
}

/** The colour that the fewest accounts have. */
function nextColor(accounts: Account[]): Account['color'] {
  const count = (color: string) => accounts.filter((account) => account.color === color).length;
  return [...ACCOUNT_COLORS].sort((a, b) => count(a) - count(b))[0] ?? 'teal';
}
