import { type Failure, failed, type Result, success } from '../failures/failure';
import type { HttpEdges } from '../hostup/http';
import { knownInvoicesItem } from '../invoices/known-invoices';
import { paymentLinksItem } from '../payment-links/payment-link';
import { policyItem } from '../policy/policy';
import type { Store } from '../storage/store';
import { type Account, accountsItem, apiKeysItem, defaultAccount } from './account';
import { nextColor, withAccount, withChanges, withDefault } from './account-list';
import { identityOf, withOwners } from './owner-identity';
import { type KeyTest, ownerOfKey, testKey } from './test-key';

/** A saved account and what the test of its key said. */
export interface SavedKey {
  account: Account;
  test: Result<KeyTest>;
  /** Whether it took the place of another key, because its HostUp account was kept already. */
  tookPlace: boolean;
  /** The account that was asked first until now, whose key HostUp refuses; null while that one stays first. */
  insteadOf: Account | null;
}

/** How a key is saved. */
export interface SaveOptions {
  /** The account that gets a new key. */
  accountId?: string | undefined;
  name?: string | undefined;
}

/** Keeps accounts and keys. Only the background makes one. */
export interface AccountService {
  /** Asks HostUp whose key it is. */
  test(key: string): Promise<Result<KeyTest>>;
  testAccount(accountId: string): Promise<Result<KeyTest>>;
  /**
   * Tests a key, saves it and says both. A HostUp account is kept once: a key of one that is kept already
   * takes the place of its earlier key. Otherwise it is the named account's, or a new account's. A key
   * that HostUp refuses is saved too, since the reason may pass. Where the account that is asked first
   * has a key that HostUp refuses, one with a key that works goes before it.
   */
  save(key: string, options?: SaveOptions): Promise<Result<SavedKey>>;
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

  /** Writes both, or neither: a key that belongs to no account could be neither seen nor removed. */
  async function write(account: Account, key: string, accounts: Account[]): Promise<Failure | null> {
    let before: string | undefined;
    const written = await store.update(apiKeysItem, (all) => {
      before = all[account.id];
      return { ...all, [account.id]: key };
    });
    if (!written.ok) return written.failure;
    const learned = new Map(accounts.map(({ id, owner }) => [id, owner]));
    const listed = await store.update(accountsItem, (all) =>
      withAccount(
        all.map((other) => ({ ...other, ...owned(other.owner ?? learned.get(other.id)) })),
        account,
      ),
    );
    if (listed.ok) return null;
    await store.update(apiKeysItem, ({ [account.id]: _, ...others }) =>
      before === undefined ? others : { ...others, [account.id]: before },
    );
    return listed.failure;
  }

  /** Puts an account whose key works before one whose key HostUp refuses; gives the latter. */
  async function putFirst(account: Account): Promise<Account | null> {
    const [accounts, keys, policy] = await Promise.all([
      store.read(accountsItem),
      store.read(apiKeysItem),
      store.read(policyItem),
    ]);
    const first = defaultAccount(accounts);
    const key = first && keys[first.id];
    if (!first || !key || first.id === account.id || policy.locksDefault) return null;
    const owner = await ownerOfKey(edges, key);
    if (owner.ok || owner.failure.code !== 'key_rejected') return null;
    const changed = await store.update(accountsItem, (all) =>
      withChanges(all, account.id, { isDefault: true }),
    );
    return changed.ok ? first : null;
  }

  return {
    test: (key) => testKey(edges, key),

    async testAccount(accountId) {
      const key = (await store.read(apiKeysItem))[accountId];
      return key ? testKey(edges, key) : failed('no_key');
    },

    async save(key, { accountId, name } = {}) {
      const [stored, keys] = await Promise.all([store.read(accountsItem), store.read(apiKeysItem)]);
      const withSameKey = stored.find(({ id }) => keys[id] === key);
      const asked = stored.find(({ id }) => id === accountId) ?? withSameKey;
      if (asked?.source === 'policy') return failed('set_by_policy');
      const test = await testKey(edges, key);
      const owner = test.ok ? identityOf(test.value.owner) : undefined;
      const accounts = owner ? await withOwners(edges, stored, keys) : stored;
      const own = accounts.filter((account) => account.source === 'user' && account.owner === owner);
      const kept = owner ? (own.find(({ id }) => id === asked?.id) ?? own[0]) : undefined;
      const earlier = kept ?? asked;
      const told = test.ok ? (test.value.owner.name ?? test.value.owner.email ?? '') : '';
      const account: Account = {
        id: earlier?.id ?? edges.newId(),
        name: name || earlier?.name || told,
        color: earlier?.color ?? nextColor(accounts),
        lastFour: key.slice(-4),
        isDefault: earlier?.isDefault ?? accounts.length === 0,
        source: 'user',
        ...owned(owner),
      };
      const failure = await write(account, key, accounts);
      if (failure) return { ok: false, failure };
      // Another HostUp account's numbers mean nothing to the new key.
      const isOther = earlier !== undefined && keys[earlier.id] !== key && !kept;
      if (isOther) await store.remove(knownInvoicesItem(account.id));
      const insteadOf = test.ok ? await putFirst(account) : null;
      return success({
        account: insteadOf ? { ...account, isDefault: true } : account,
        test,
        tookPlace: kept !== undefined && kept.id !== asked?.id,
        insteadOf,
      });
    },

    async remove(accountId, withLinks = false) {
      const keys = await store.update(apiKeysItem, ({ [accountId]: _, ...others }) => others);
      if (!keys.ok) return keys;
      if (withLinks) {
        const links = await store.update(paymentLinksItem, (all) =>
          all.filter((link) => link.accountId !== accountId),
        );
        if (!links.ok) return links;
      }
      const list = await store.remove(knownInvoicesItem(accountId));
      if (!list.ok) return list;
      // Last: until all of it is gone it is shown, and can be removed again.
      const accounts = await store.update(accountsItem, (all) =>
        withDefault(all.filter(({ id }) => id !== accountId)),
      );
      return accounts.ok ? success(null) : accounts;
    },

    change: (accountId, changes) => store.update(accountsItem, (all) => withChanges(all, accountId, changes)),
  };
}

/** The owner as a part of an account; none where it is not known. */
function owned(owner: string | undefined): Pick<Account, 'owner'> {
  return owner ? { owner } : {};
}
