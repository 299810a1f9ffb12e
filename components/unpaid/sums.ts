import type { UnpaidInvoice } from './unpaid-invoice';

/** What is owed in one currency. */
export interface Sum {
  /** ISO 4217 code; null where HostUp has not told which currency it is. */
  currency: string | null;
  amount: number;
}

/** What is owed, per currency, the largest part of the invoices first, and how many told no amount. */
export interface Sums {
  sums: Sum[];
  withoutAmount: number;
}

/**
 * Adds up per currency. One that is not known is HostBill's number within an account: such amounts are
 * added up by themselves and never with another account's.
 */
export function sumsOf(invoices: readonly UnpaidInvoice[]): Sums {
  const groups = new Map<string, { currency: string | null; cents: number; count: number }>();
  let withoutAmount = 0;
  for (const { accountId, invoice } of invoices) {
    if (invoice.total === null) {
      withoutAmount += 1;
      continue;
    }
    const key = invoice.currency ?? `${accountId}:${invoice.currencyId}`;
    const group = groups.get(key) ?? { currency: invoice.currency, cents: 0, count: 0 };
    // In cents, so that a thousand amounts do not add up their rounding errors.
    group.cents += Math.round(invoice.total * 100);
    group.count += 1;
    groups.set(key, group);
  }
  const sums = [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ currency, cents }) => ({ currency, amount: cents / 100 }));
  return { sums, withoutAmount };
}
