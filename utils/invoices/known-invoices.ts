import * as z from 'zod/mini';
import { defineItem, type ItemDefinition } from '../storage/define-item';
import type { Invoice } from './invoice';
import { isInvoice, isPacked, type PackedInvoices, packInvoices, unpackInvoices } from './packed-invoices';
import { isPayable } from './status';

/** What is known of one account's invoices. Times are in ms since the epoch. */
export interface KnownInvoices {
  invoices: Invoice[];
  /** When all unpaid ones were last read; null if never. */
  unpaidReadAt: number | null;
  /** When the newest page was last read ahead of a click; null if never. */
  newestReadAt: number | null;
  /** ISO 4217 codes by HostBill's number for the currency, as far as they were learned. */
  currencies: Record<string, string>;
}

/** How many invoices are remembered for an account. */
export const MAX_KNOWN = 12_000;

/** Where an account's invoices are kept. */
export function knownInvoicesItem(accountId: string): ItemDefinition<KnownInvoices> {
  return defineItem<KnownInvoices>({
    area: 'local',
    key: `invoices:${accountId}`,
    version: 2,
    schema: z.object({
      invoices: z.pipe(z.custom<PackedInvoices>(isPacked), z.transform(unpackInvoices)),
      unpaidReadAt: z.nullable(z.number()),
      newestReadAt: z.nullable(z.number()),
      currencies: z._default(z.record(z.string(), z.string()), {}),
    }),
    fallback: { invoices: [], unpaidReadAt: null, newestReadAt: null, currencies: {} },
    encode: (known) => ({ ...known, invoices: packInvoices(known.invoices) }),
    migrations: [packedFirstVersion],
  });
}

/** Version 1 kept the invoices as a list of objects. */
function packedFirstVersion(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('invoices' in data)) return data;
  const { invoices } = data;
  return { ...data, invoices: packInvoices(Array.isArray(invoices) ? invoices.filter(isInvoice) : []) };
}

/**
 * Known invoices with freshly read ones put in by id. A currency that was learned before stays, since
 * v1's list does not tell it; `currencies` are the codes by HostBill's number. The newest are kept.
 */
export function withInvoices(
  known: Invoice[],
  fresh: Invoice[],
  currencies: Record<string, string> = {},
): Invoice[] {
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  for (const entry of fresh) {
    const learned = byId.get(entry.id)?.currency ?? currencies[entry.currencyId ?? ''];
    byId.set(entry.id, { ...entry, currency: entry.currency ?? learned ?? null });
  }
  const all = [...byId.values()];
  if (all.length <= MAX_KNOWN) return all;
  return all.sort((a, b) => (b.issuedAt ?? 0) - (a.issuedAt ?? 0)).slice(0, MAX_KNOWN);
}

/**
 * Known invoices after all unpaid ones were read: what is not among them is no longer unpaid and is
 * forgotten, so that an invoice paid elsewhere leaves the list.
 */
export function withUnpaidOnly(known: Invoice[], unpaid: Invoice[]): Invoice[] {
  const ids = new Set(unpaid.map(({ id }) => id));
  return withInvoices(
    known.filter((entry) => ids.has(entry.id) || !isPayable(entry.status)),
    unpaid,
  );
}
