import type { PaymentLink } from '../../utils/payment-links/payment-link';

const DAY = 86_400_000;
const UUID = '7c0f1a52-3b9e-4d6a-8f21-5e9d0c4b7a13';

/** A link that never was, to show how a template reads; its dates are ahead of `now`. */
export function sampleLink(now: number): PaymentLink {
  return {
    uuid: UUID,
    url: `https://cloud.hostup.se/billing/pay/${UUID}`,
    accountId: '',
    invoice: {
      id: null,
      publicId: null,
      number: '202600001',
      total: 1250,
      currency: 'SEK',
      dueAt: now + 10 * DAY,
      company: 'Anderssons Bygg AB',
    },
    issuedAt: now,
    expiresAt: now + 14 * DAY,
    copiedAt: null,
    state: 'active',
    views: 0,
    lastViewedAt: null,
    paidAt: null,
    checkedAt: null,
    watched: false,
    told: { seen: false, expiring: false },
  };
}
