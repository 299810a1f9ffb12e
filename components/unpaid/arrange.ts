import type { Language } from '../../utils/i18n/language';
import { localeOf } from '../../utils/i18n/language';
import { parseReference } from '../../utils/sightings/reference';
import type { UnpaidInvoice } from './unpaid-invoice';

/** What the list can be sorted by: oldest due date, largest amount, company A to Ö, newest number first. */
export const SORT_ORDERS = ['due', 'amount', 'company', 'number'] as const;

export type SortOrder = (typeof SORT_ORDERS)[number];

/** The invoices in an order; what lacks the fact that decides comes last. */
export function sorted(
  invoices: readonly UnpaidInvoice[],
  order: SortOrder,
  language: Language,
): UnpaidInvoice[] {
  // Made only where text decides: it is dear.
  const collator =
    order === 'company' || order === 'number'
      ? new Intl.Collator(localeOf(language), { numeric: true })
      : null;
  const text = (a: string, b: string) => collator?.compare(a, b) ?? 0;
  const compare: Record<SortOrder, (a: UnpaidInvoice['invoice'], b: UnpaidInvoice['invoice']) => number> = {
    due: (a, b) => knownFirst(a.dueAt, b.dueAt, (x, y) => x - y),
    amount: (a, b) => knownFirst(a.total, b.total, (x, y) => y - x),
    company: (a, b) => knownFirst(a.company, b.company, text),
    number: (a, b) => knownFirst(a.number, b.number, (x, y) => text(y, x)),
  };
  return [...invoices].sort((a, b) => compare[order](a.invoice, b.invoice));
}

function knownFirst<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

/** The invoices whose number, id or company holds the text, or that it names ("Faktura 202600001"); all for none. */
export function matching(invoices: readonly UnpaidInvoice[], text: string): readonly UnpaidInvoice[] {
  const wanted = (parseReference(text)?.value ?? text).trim().toLowerCase();
  if (wanted === '') return invoices;
  return invoices.filter(({ invoice: { number, id, company } }) =>
    [number, id, company].some((field) => field?.toLowerCase().includes(wanted)),
  );
}
