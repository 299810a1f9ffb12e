import { knownInvoicesItem } from '../../../utils/invoices/known-invoices';
import { MAX_LINKS, type PaymentLink, paymentLinksItem } from '../../../utils/payment-links/payment-link';
import type { Invoice, Store } from '../../simulator';
import { ACCOUNT } from '../common/account';
import { accountSeed, type Seed, seedOf } from '../common/seed';

const DAY = 86_400_000;

/** Makes the simulated account hold exactly that many unpaid invoices. */
export function invoicesInSimulator(store: Store, count: number): Invoice[] {
  store.invoices.clear();
  return store.seedMany(count);
}

/** What the extension holds after it has read these invoices and made all the links that it keeps. */
export function popupSeed(invoices: Invoice[], now: number): Seed {
  const known = invoices.map((invoice) => ({
    id: String(invoice.id),
    number: invoice.number,
    status: invoice.status,
    total: invoice.total,
    currencyId: invoice.currency === 'SEK' ? '0' : '1',
    currency: invoice.currency,
    company: invoice.company,
    issuedAt: invoice.date,
    dueAt: invoice.dueDate,
  }));
  const times = { unpaidReadAt: now, newestReadAt: now, currencies: { '0': 'SEK', '1': 'EUR' } };
  return {
    ...accountSeed(),
    ...seedOf(paymentLinksItem, keptLinks(now)),
    ...seedOf(knownInvoicesItem(ACCOUNT.id), { invoices: known, ...times }),
  };
}

/** The printed number of a kept link; no invoice of the list has one of these. */
export function linkNumber(place: number): string {
  return String(202_500_001 + place);
}

function keptLinks(now: number): PaymentLink[] {
  return Array.from({ length: MAX_LINKS }, (_, place) => {
    const uuid = `4a56e669-6799-42b5-915a-${String(place).padStart(12, '0')}`;
    const issuedAt = now - DAY - place * 3 * 3_600_000;
    return {
      uuid,
      url: `https://cloud.hostup.se/billing/pay/${uuid}`,
      accountId: ACCOUNT.id,
      invoice: {
        id: String(300_001 + place),
        publicId: null,
        number: linkNumber(place),
        total: 300 + place,
        currency: 'SEK',
        dueAt: now + 10 * DAY,
        company: 'Svea Trädgård',
      },
      issuedAt,
      expiresAt: issuedAt + 60 * DAY,
      copiedAt: issuedAt,
      state: 'active',
      views: place % 4,
      lastViewedAt: null,
      paidAt: null,
      checkedAt: now,
      watched: false,
      told: { seen: false, expiring: false },
    };
  });
}
