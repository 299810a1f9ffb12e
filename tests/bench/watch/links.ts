import type { PaymentLink } from '../../../utils/payment-links/payment-link';
import type { Simulator } from '../../simulator';
import { call } from '../../simulator/client';
import { ACCOUNT } from '../common/account';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How old the links are when the day begins. */
export interface Ages {
  title: string;
  /** The age of the link at a place, `part` of the way (0 to 1), in ms. */
  age(part: number): number;
}

/** From the usual to the worst. */
export const AGES: readonly Ages[] = [
  { title: '100 of 0 h to 14 d', age: (part) => part * 14 * DAY },
  { title: '100 that were all copied just now', age: () => 0 },
];

/** Links of unpaid invoices as the product keeps them, last asked about when they were made. */
export async function makeWatchedLinks(
  { store, port, clock }: Simulator,
  count: number,
  { age }: Ages,
): Promise<PaymentLink[]> {
  const links: PaymentLink[] = [];
  const now = clock.now();
  const key = store.demo.fullKey;
  store.setLimit({ requests: 10_000, perMs: 1_000 });
  for (const [place, invoice] of store.seedMany(count).entries()) {
    const path = `/api/billing/invoice/${invoice.id}/payment-link`;
    const answer = await call({ port }, 'POST', path, { key, body: {} });
    if (answer.status !== 200) throw new Error(`The simulator made no link: ${answer.text}`);
    const { paymentUrl, uuid, expiresAt } = (answer.json as { data: Record<string, string> }).data;
    const issuedAt = now - age(place / count);
    links.push({
      uuid: String(uuid),
      url: String(paymentUrl),
      accountId: ACCOUNT.id,
      invoice: {
        id: String(invoice.id),
        publicId: null,
        number: invoice.number,
        total: invoice.total,
        currency: invoice.currency,
        dueAt: invoice.dueDate,
        company: invoice.company,
      },
      issuedAt,
      expiresAt: Date.parse(String(expiresAt)),
      copiedAt: issuedAt,
      state: 'active',
      views: 0,
      lastViewedAt: null,
      paidAt: null,
      // Not all at the same time, as with links that were made at different times.
      checkedAt: now - Math.min(age(place / count), (((place * 37) % count) / count) * 6 * HOUR),
      watched: true,
      told: { seen: false, expiring: false },
    });
  }
  store.setLimit({ requests: 60, perMs: 10_000 });
  return links;
}
