import { ACCOUNT_COLORS, type Account } from '../accounts/account';
import { POLICY_ID, type Policy } from './parse-policy';

/** Whether the id is that of something which a policy deployed. */
export function isPolicyId(id: string): boolean {
  return id.startsWith(POLICY_ID);
}

/**
 * The accounts with those of the policy: first, in its order; what the user chose for them (colour,
 * default) stays where the policy leaves it open. Accounts of an earlier policy go; the user's own stay.
 */
export function withPolicyAccounts(
  accounts: Account[],
  { accounts: deployed, defaultId }: Policy,
): Account[] {
  const own = accounts.filter(({ id }) => !isPolicyId(id));
  const fromPolicy = deployed.map(({ id, name, key, color }, place): Account => {
    const earlier = accounts.find((account) => account.id === id);
    return {
      id,
      name,
      color: color ?? earlier?.color ?? ACCOUNT_COLORS[place % ACCOUNT_COLORS.length] ?? 'teal',
      lastFour: key.slice(-4),
      isDefault: earlier?.isDefault ?? false,
      source: 'policy',
    };
  });
  return withOneDefault([...fromPolicy, ...own], defaultId);
}

/** The keys by account id with those of the policy. */
export function withPolicyKeys(keys: Record<string, string>, { accounts }: Policy): Record<string, string> {
  const own = Object.entries(keys).filter(([id]) => !isPolicyId(id));
  return Object.fromEntries([...own, ...accounts.map(({ id, key }) => [id, key])]);
}

/** The policy's choice, else the one that was the default, else the first. */
function withOneDefault(accounts: Account[], defaultId: string | null): Account[] {
  const chosen = accounts.find(({ id }) => id === defaultId) ?? accounts.find(({ isDefault }) => isDefault);
  const id = (chosen ?? accounts[0])?.id;
  return accounts.map((account) => ({ ...account, isDefault: account.id === id }));
}
