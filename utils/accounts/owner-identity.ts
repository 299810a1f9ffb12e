import type { AccountOwner } from '../hostup/account-summary';
import type { HttpEdges } from '../hostup/http';
import type { Account } from './account';
import { ownerOfKey } from './test-key';

/**
 * What a HostUp account is told from others by: the e-mail address in its summary, the only thing there
 * that is its own (two companies can share a name). Undefined where HostUp does not tell one.
 */
export function identityOf({ email }: AccountOwner): string | undefined {
  return email?.trim().toLowerCase() || undefined;
}

/** The user’s accounts with the owners filled in of those whose owner was not learned yet and whose key works. */
export function withOwners(
  edges: HttpEdges,
  accounts: Account[],
  keys: Record<string, string>,
): Promise<Account[]> {
  return Promise.all(
    accounts.map(async (account) => {
      const key = keys[account.id];
      if (account.owner || account.source === 'policy' || !key) return account;
      const owner = await ownerOfKey(edges, key);
      const identity = owner.ok ? identityOf(owner.value) : undefined;
      return identity ? { ...account, owner: identity } : account;
    }),
  );
}
