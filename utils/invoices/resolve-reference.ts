import { failed, type Result, success } from '../failures/failure';
import type { InvoiceReference } from '../sightings/reference';
import type { Invoice } from './invoice';

/** The invoice that a reference means within one account's invoices; `id` is what v1's paths take. */
export interface Resolved {
  id: string;
  invoice: Invoice | null;
}

/** How much of the account's invoices the search has seen. */
export type Coverage = 'some' | 'all';

/**
 * Finds the invoice for a reference among invoices. Null: not among them, read on. A number that is
 * printed on one invoice and is the id of another is `ambiguous_reference`, since a guess could make a
 * link for the wrong invoice. For the same reason digits of unknown kind count as an id only when all
 * invoices were seen, or when the account's printed numbers are of another length.
 */
export function resolveAmong(
  reference: InvoiceReference,
  invoices: Invoice[],
  coverage: Coverage,
): Result<Resolved> | null {
  const { kind, value } = reference;
  const byId = invoices.find(({ id }) => id === value) ?? null;
  if (kind === 'id') return success({ id: value, invoice: byId });
  const byNumber = invoices.filter(({ number }) => number === value);
  const ids = new Set(byNumber.map(({ id }) => id));
  if (kind === 'any' && byId) ids.add(byId.id);
  if (ids.size > 1) return failed('ambiguous_reference', { reference: value });
  if (byNumber[0]) return success({ id: byNumber[0].id, invoice: byNumber[0] });
  const isSurelyId = coverage === 'all' || invoices.every(({ number }) => number?.length !== value.length);
  return kind === 'any' && byId && isSurelyId ? success({ id: byId.id, invoice: byId }) : null;
}
