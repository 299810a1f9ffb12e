import type { Account } from '../types';

/** Fixed keys of the seed data, for tests and for the demo. */
export const DEMO = {
  fullKey: 'hu_demo_full_7Q2M',
  readOnlyKey: 'hu_demo_read_only_3F8K',
  writeOnlyKey: 'hu_demo_write_only_9T4R',
  expiredKey: 'hu_demo_expired_1X6D',
  secondKey: 'hu_demo_second_5L9P',
  account: 'acc_byran',
  secondAccount: 'acc_kund',
  /** Cookie of the signed-in client area; stands for the first account. */
  session: 'demo',
} as const;

/** The accounts of the seed data, made afresh on every call. */
export function demoAccounts(now: number): Account[] {
  return [
    {
      id: DEMO.account,
      name: 'Byrån AB',
      email: 'ekonomi@byran.example',
      country: 'SE',
      credit: 0,
      language: 'sv',
      active: true,
      keys: [
        { key: DEMO.fullKey, scopes: ['read:billing', 'write:billing'], expiresAt: null },
        { key: DEMO.readOnlyKey, scopes: ['read:billing'], expiresAt: null },
        { key: DEMO.writeOnlyKey, scopes: ['write:billing'], expiresAt: null },
        { key: DEMO.expiredKey, scopes: ['read:billing', 'write:billing'], expiresAt: now - 1000 },
      ],
    },
    {
      id: DEMO.secondAccount,
      name: 'Kund & Co',
      email: 'faktura@kund-co.example',
      country: 'SE',
      credit: 125.5,
      language: 'en',
      active: true,
      keys: [{ key: DEMO.secondKey, scopes: ['read:billing', 'write:billing'], expiresAt: null }],
    },
  ];
}
