import { accountsItem, apiKeysItem } from '../accounts/account';
import { knownInvoicesItem } from '../invoices/known-invoices';
import type { ItemDefinition } from '../storage/define-item';
import type { Store } from '../storage/store';
import { type Policy, parsePolicy } from './parse-policy';
import { NO_POLICY, policyItem } from './policy';
import { isPolicyId, withPolicyAccounts, withPolicyKeys } from './policy-accounts';

/** The part of `storage.managed` that is used. */
export interface ManagedStorage {
  /** Rejects in Firefox where there is no policy; in Chromium it may take seconds after the browser's start. */
  get(): Promise<Record<string, unknown>>;
  onChanged(listener: () => void): void;
}

/** What following the policy needs from outside. */
export interface PolicyEdges {
  store: Store;
  managed: ManagedStorage;
  wait(milliseconds: number): Promise<void>;
}

/** Takes over what an administrator deploys. */
export interface PolicyService {
  /**
   * Reads the policy and follows its changes. Nobody waits for it: a click uses the accounts as they are
   * stored.
   */
  follow(): void;
  /** Reads the policy now; settles when it is in force. */
  read(): Promise<void>;
}

/** How long an empty answer has to stay empty before a deployed policy counts as removed, in ms. */
const CONFIRM_AFTER = 15_000;

/** Makes the service. */
export function policyService({ store, managed, wait }: PolicyEdges): PolicyService {
  let turn: Promise<void> = Promise.resolve();

  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work).catch(() => undefined);
    return turn;
  }

  const policyNow = async () => parsePolicy(await managed.get().catch(() => ({})));

  async function apply(policy: Policy): Promise<void> {
    const before = await store.read(accountsItem);
    // The keys first: an account that is shown must work.
    await updateIfOther(store, apiKeysItem, (keys) => withPolicyKeys(keys, policy));
    await updateIfOther(store, accountsItem, (accounts) => withPolicyAccounts(accounts, policy));
    await updateIfOther(store, policyItem, () => appliedPolicy(policy));
    const kept = new Set(policy.accounts.map(({ id }) => id));
    for (const { id } of before) {
      if (isPolicyId(id) && !kept.has(id)) await store.remove(knownInvoicesItem(id));
    }
  }

  async function readAtStart(): Promise<void> {
    let policy = await policyNow();
    // Chromium can answer with nothing until it has loaded the policy, and accounts must not vanish meanwhile.
    if (!policy.isDeployed && (await store.read(policyItem)).isDeployed) {
      await wait(CONFIRM_AFTER);
      policy = await policyNow();
    }
    await apply(policy);
  }

  const read = () => inTurn(async () => apply(await policyNow()));

  return {
    follow() {
      managed.onChanged(() => void read());
      void inTurn(readAtStart);
    },
    read,
  };
}

function appliedPolicy(policy: Policy) {
  if (!policy.isDeployed) return NO_POLICY;
  const { isDeployed, locksSettings, switches, templates, notes } = policy;
  return { isDeployed, locksSettings, switches, templates, locksDefault: policy.defaultId !== null, notes };
}

/** Writes only what has changed, since each write wakes every page that watches the item. */
async function updateIfOther<T>(
  store: Store,
  item: ItemDefinition<T>,
  change: (value: T) => T,
): Promise<void> {
  await store.update(item, (before) => {
    const after = change(before);
    return JSON.stringify(after) === JSON.stringify(before) ? before : after;
  });
}
