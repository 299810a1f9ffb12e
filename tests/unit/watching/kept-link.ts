import type { PaymentLink } from '../../../utils/payment-links/payment-link';

const UUID = '4a56e669-6799-42b5-915a-e87d09b28015';

/** A link as it is kept, with what a test says of it. */
export function keptLink(facts: Partial<PaymentLink>): PaymentLink {
  return {
    uuid: UUID,
    url: `https://cloud.hostup.se/billing/pay/${UUID}`,
    accountId: 'byran',
    invoice: {
      id: '46090',
      publicId: null,
      number: '202600001',
      total: 300,
      currency: 'SEK',
      dueAt: null,
      company: null,
    },
    issuedAt: Date.parse('2026-03-01T12:00:00Z'),
    expiresAt: null,
    copiedAt: null,
    state: 'active',
    views: 0,
    lastViewedAt: null,
    paidAt: null,
    checkedAt: null,
    watched: true,
    told: { seen: false, expiring: false },
    ...facts,
  };
}
