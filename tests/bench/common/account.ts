import type { Account } from '../../../utils/accounts/account';

/** The account whose key the benchmark saves. */
export const ACCOUNT: Account = {
  id: 'bench',
  name: 'Byrån AB',
  color: 'teal',
  lastFour: '7Q2M',
  isDefault: true,
  source: 'user',
};
