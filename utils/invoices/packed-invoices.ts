import type { Invoice } from './invoice';

/**
 * Invoices as they are stored: a third of the size of the same as objects, so that ten accounts with
 * 12,000 invoices each fit into the 10 MB that browsers give. A row is
 * `[id, number, status, total, currencyId, currency, company, issuedAt, dueAt]`; texts that repeat stand
 * for themselves once in `texts`, and by their place there in the rows.
 */
export interface PackedInvoices {
  texts: string[];
  rows: unknown[];
}

const DAY = 86_400_000;

/** Stored numbers below this are days, all others ms. */
const FEWEST_MS = 10_000_000;

/** Packs invoices for the storage. */
export function packInvoices(invoices: Invoice[]): PackedInvoices {
  const places = new Map<string, number>();
  const placeOf = (text: string | null) => {
    if (text === null) return null;
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const rows = invoices.map((invoice) => [
    invoice.id,
    invoice.number,
    placeOf(invoice.status),
    invoice.total,
    placeOf(invoice.currencyId),
    placeOf(invoice.currency),
    placeOf(invoice.company),
    packTime(invoice.issuedAt),
    packTime(invoice.dueAt),
  ]);
  return { texts: [...places.keys()], rows };
}

/**
 * The invoices in what was stored; a row that is broken does not cost the others. Checked by hand: the
 * popup parses thousands of these before its first paint, which zod, with no code generation in an
 * extension's page, does twenty times slower.
 */
export function unpackInvoices({ texts, rows }: PackedInvoices): Invoice[] {
  const invoices: Invoice[] = [];
  for (const row of rows) {
    if (!Array.isArray(row)) continue;
    const [id, number, status, total, currencyId, currency, company, issuedAt, dueAt] = row as unknown[];
    const invoice = {
      id,
      number,
      status: textAt(texts, status),
      total,
      currencyId: textAt(texts, currencyId),
      currency: textAt(texts, currency),
      company: textAt(texts, company),
      issuedAt: unpackTime(issuedAt),
      dueAt: unpackTime(dueAt),
    };
    if (isInvoice(invoice)) invoices.push(invoice);
  }
  return invoices;
}

/** Whether something stored has the form of packed invoices; its rows may still be broken. */
export function isPacked(data: unknown): data is PackedInvoices {
  if (typeof data !== 'object' || data === null || !('texts' in data && 'rows' in data)) return false;
  return Array.isArray(data.texts) && Array.isArray(data.rows);
}

/** Whether something is an invoice with each part of its kind. */
export function isInvoice(entry: unknown): entry is Invoice {
  if (typeof entry !== 'object' || entry === null) return false;
  const invoice: Partial<Record<keyof Invoice, unknown>> = entry;
  const { id, number, status, total, currencyId, currency, company, issuedAt, dueAt } = invoice;
  return (
    typeof id === 'string' &&
    typeof status === 'string' &&
    isText(number) &&
    isText(currencyId) &&
    isText(currency) &&
    isText(company) &&
    isNumber(total) &&
    isNumber(issuedAt) &&
    isNumber(dueAt)
  );
}

const isText = (value: unknown) => value === null || typeof value === 'string';
const isNumber = (value: unknown) => value === null || Number.isFinite(value);

const textAt = (texts: string[], place: unknown): unknown => (place === null ? null : texts[Number(place)]);

/** Whole days since the epoch, which HostUp's dates are, else ms, as text where they could be taken for days. */
function packTime(time: number | null): number | string | null {
  if (time === null) return null;
  const days = time / DAY;
  if (Number.isInteger(days) && Math.abs(days) < FEWEST_MS) return days;
  return Math.abs(time) < FEWEST_MS ? String(time) : time;
}

function unpackTime(stored: unknown): unknown {
  if (typeof stored === 'string') return Number(stored);
  return typeof stored === 'number' && Math.abs(stored) < FEWEST_MS ? stored * DAY : stored;
}
