import { failed, type Result, success } from '../failures/failure';
import type { InvoiceReference } from '../sightings/reference';
import type { Invoice } from './invoice';

/** The invoice that a reference means within one account's invoices; `id` is what v1's paths take. */
export interface Resolved {
  id: string;
  invoice: Invoice | null;
}

/** From so many digits on, what stands in the place of an id may be a printed number; HostUp's ids are shorter. */
const NUMBER_LENGTH = 8;

/** How much of the account's invoices the search has seen. */
export type Coverage = 'some' | 'all';

/**
 * Finds the invoice for a reference among invoices. Null: not among them, read on. A number that is
 * printed on one invoice and is the id of another is `ambiguous_reference`, since a guess could make a
 * link for the wrong invoice. For the same reason digits of unknown kind count as a number only when all
 * invoices were seen or the account's ids are of another length, and as an id only when all were seen or
 * its printed numbers are of another length. That an account prints each number once has to be leaned on: a
 * second invoice of the same number that was not seen yet can't be told from none. An id as long as a number
 * counts as digits of unknown kind.
 */
export function resolveAmong(
  reference: InvoiceReference,
  invoices: Invoice[],
  coverage: Coverage,
): Result<Resolved> | null {
  const { kind, value } = reference;
  const byId = invoices.find(({ id }) => id === value) ?? null;
  if (kind === 'id' && value.length < NUMBER_LENGTH) return success({ id: value, invoice: byId });
  const byNumber = invoices.filter(({ number }) => number === value);
  const ids = new Set(byNumber.map(({ id }) => id));
  if (kind !== 'number' && byId) ids.add(byId.id);
  if (ids.size > 1) return failed('ambiguous_reference', { reference: value });
  const isSure = (others: (string | null)[]) => {
    const lengths = others.flatMap((other) => (other === null ? [] : [other.length]));
    return coverage === 'all' || (lengths.length > 0 && !lengths.includes(value.length));
  };
  if (byNumber[0]) {
    const isNumber = kind === 'number' || isSure(invoices.map(({ id }) => id));
    return isNumber ? success({ id: byNumber[0].id, invoice: byNumber[0] }) : null;
  }
  const isId = kind !== 'number' && byId && isSure(invoices.map(({ number }) => number));
  return isId ? success({ id: byId.id, invoice: byId }) : null;
}
