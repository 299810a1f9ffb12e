import { ACCOUNT_COLORS, type Account } from './account';

/** The accounts with this one in the place of its earlier state, else at the end. */
export function withAccount(accounts: Account[], account: Account): Account[] {
  return accounts.some(({ id }) => id === account.id)
    ? accounts.map((other) => (other.id === account.id ? account : other))
    : [...accounts, account];
}

/** The accounts with one of them changed; a new default one takes that from the others. */
export function withChanges(accounts: Account[], accountId: string, changes: Partial<Account>): Account[] {
  const changed = accounts.map((account) => {
    if (account.id === accountId) return { ...account, ...changes };
    return changes.isDefault ? { ...account, isDefault: false } : account;
  });
  return withDefault(changed);
}

/** The accounts with the first as the default one where none is: some account always is. */
export function withDefault(accounts: Account[]): Account[] {
  return accounts.some(({ isDefault }) => isDefault)
    ? accounts
    : accounts.map((account, place) => ({ ...account, isDefault: place === 0 }));
}

/** The colour that the fewest accounts have. */
export function nextColor(accounts: Account[]): Account['color'] {
  const count = (color: string) => accounts.filter((account) => account.color === color).length;
  return [...ACCOUNT_COLORS].sort((a, b) => count(a) - count(b))[0] ?? 'teal';
}
