import type { Invoice } from '../../../utils/invoices/invoice';
import type { KnownInvoices } from '../../../utils/invoices/known-invoices';

const DAY = 86_400_000;

/** Unpaid invoice 202600001 with the id 46090; `place` makes others of it. */
export function invoice(place = 1, changes: Partial<Invoice> = {}): Invoice {
  return {
    id: String(46089 + place),
    number: String(202600000 + place),
    status: 'Unpaid',
    total: 300,
    currencyId: '1',
    currency: 'SEK',
    company: `Företag ${place}`,
    issuedAt: Date.now() - 40 * DAY,
    dueAt: Date.now() + place * DAY,
    ...changes,
  };
}

/** A list of `count` unpaid invoices, as read just now. */
export function knownUnpaid(count: number, changes: Partial<KnownInvoices> = {}): KnownInvoices {
  return {
    invoices: Array.from({ length: count }, (_, place) => invoice(place + 1)),
    unpaidReadAt: Date.now(),
    newestReadAt: null,
    currencies: {},
    ...changes,
  };
}
