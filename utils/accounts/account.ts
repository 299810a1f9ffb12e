import * as z from 'zod/mini';
import { defineItem } from '../storage/define-item';
import { listOf } from '../storage/list-of';

/** The colours that accounts can be told apart by. */
export const ACCOUNT_COLORS = ['teal', 'blue', 'violet', 'pink', 'orange', 'green'] as const;

export type AccountColor = (typeof ACCOUNT_COLORS)[number];

const account = z.object({
  id: z.string(),
  /** The user's name for it; at first HostUp's name of the account. */
  name: z.string(),
  color: z.enum(ACCOUNT_COLORS),
  /** The key's last four characters, all that is ever shown of it. */
  lastFour: z.string(),
  isDefault: z.boolean(),
  /** Whether the user or an administrator's policy added it. */
  source: z.enum(['user', 'policy']),
  /** What HostUp's account is recognised by; see `owner-identity.ts`. Not there until a key told it. */
  owner: z.optional(z.string()),
});

/** A HostUp account that a key was saved for; never holds the key. */
export type Account = z.output<typeof account>;

/** The accounts, in the order of their making; readable by popup and options. */
export const accountsItem = defineItem<Account[]>({
  area: 'local',
  key: 'accounts',
  version: 1,
  schema: listOf(account),
  fallback: [],
});

/** The keys by account id. Read in the background alone. */
export const apiKeysItem = defineItem<Record<string, string>>({
  area: 'local',
  key: 'apiKeys',
  version: 1,
  schema: z.record(z.string(), z.string()),
  fallback: {},
});

/** The account that is asked first: the default one, else the first. */
export function defaultAccount(accounts: Account[]): Account | undefined {
  return accounts.find((candidate) => candidate.isDefault) ?? accounts[0];
}
