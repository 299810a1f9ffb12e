import type { AccountService } from '../accounts/account-service';
import { failed } from '../failures/failure';
import type { Store } from '../storage/store';
import { policyItem } from './policy';
import { isPolicyId } from './policy-accounts';

/**
 * The accounts as the user may change them: what an administrator has set is refused as `set_by_policy`.
 * With all settings locked, accounts of the user's own can only be removed.
 */
export function guardedAccounts(accounts: AccountService, store: Store): AccountService {
  const refusal = () => failed('set_by_policy');
  const policy = () => store.read(policyItem);

  return {
    ...accounts,

    async save(key, options = {}) {
      const isDeployed = options.accountId !== undefined && isPolicyId(options.accountId);
      if (isDeployed || (await policy()).locksSettings) return refusal();
      return accounts.save(key, options);
    },

    async remove(accountId, withLinks) {
      return isPolicyId(accountId) ? refusal() : accounts.remove(accountId, withLinks);
    },

    async change(accountId, changes) {
      const { locksSettings, locksDefault } = await policy();
      if (isPolicyId(accountId) || locksSettings || (locksDefault && changes.isDefault)) return refusal();
      return accounts.change(accountId, changes);
    },
  };
}
