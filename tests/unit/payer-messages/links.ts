import type { PaymentLink } from '../../../utils/payment-links/payment-link';

export const UUID = '4a56e669-6799-42b5-915a-e87d09b28015';
export const URL_OF_LINK = `https://cloud.hostup.se/billing/pay/${UUID}`;

/** A link with all that can be known of it; `invoice` changes what is said of the invoice. */
export function paymentLink(
  invoice: Partial<PaymentLink['invoice']> = {},
  changes: Partial<PaymentLink> = {},
): PaymentLink {
  return {
    uuid: UUID,
    url: URL_OF_LINK,
    accountId: 'a',
    invoice: {
      id: '46090',
      publicId: null,
      number: '202600001',
      total: 1300.5,
      currency: 'SEK',
      dueAt: new Date(2026, 2, 31).getTime(),
      company: 'Åkeri & Söner "Öst" AB',
      ...invoice,
    },
    issuedAt: 0,
    expiresAt: new Date(2026, 3, 14).getTime(),
    copiedAt: null,
    state: 'active',
    views: 0,
    lastViewedAt: null,
    paidAt: null,
    checkedAt: null,
    watched: false,
    told: { seen: false, expiring: false },
    ...changes,
  };
}

/** A link of another invoice. */
export function otherLink(number: number, invoice: Partial<PaymentLink['invoice']> = {}): PaymentLink {
  const uuid = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const url = `https://cloud.hostup.se/billing/pay/${uuid}`;
  return paymentLink({ number: String(number), id: null, ...invoice }, { uuid, url });
}
