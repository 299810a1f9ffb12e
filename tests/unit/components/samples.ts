import type { Account } from '../../../utils/accounts/account';
import type { PaymentLink } from '../../../utils/payment-links/payment-link';

const DAY = 86_400_000;

/** An account whose key was saved. */
export function account(changes: Partial<Account> = {}): Account {
  return {
    id: 'a',
    name: 'Byrån AB',
    color: 'teal',
    lastFour: '7Q2M',
    isDefault: true,
    source: 'user',
    ...changes,
  };
}

/** An active link of invoice 202600001; `place` makes others of it. */
export function link(place = 1, changes: Partial<PaymentLink> = {}): PaymentLink {
  const uuid = `4a56e669-6799-42b5-915a-${String(place).padStart(12, '0')}`;
  return {
    uuid,
    url: `https://cloud.hostup.se/billing/pay/${uuid}`,
    accountId: 'a',
    invoice: {
      id: String(46089 + place),
      publicId: null,
      number: String(202600000 + place),
      total: 300,
      currency: 'SEK',
      dueAt: null,
      company: 'Anderssons Bygg AB',
    },
    issuedAt: Date.now(),
    expiresAt: Date.now() + 13.5 * DAY,
    copiedAt: Date.now(),
    state: 'active',
    views: 0,
    lastViewedAt: null,
    paidAt: null,
    checkedAt: null,
    watched: true,
    told: { seen: false, expiring: false },
    ...changes,
  };
}

/** A template of the user's own. */
export const ownTemplate = {
  id: 'own',
  name: 'Mine',
  language: 'en' as const,
  subject: 'About {number}',
  body: 'Pay {link}',
};
