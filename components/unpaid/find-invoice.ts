import type { Invoice } from '../../utils/invoices/invoice';
import type { KnownInvoices } from '../../utils/invoices/known-invoices';
import type { InvoiceReference } from '../../utils/sightings/reference';

/** The known invoice that a reference can only mean; undefined where none or several could be meant. */
export function findInvoice(
  known: ReadonlyMap<string, KnownInvoices> | undefined,
  { kind, value }: InvoiceReference,
): Invoice | undefined {
  const isMeant = ({ id, number }: Invoice) =>
    (kind !== 'number' && id === value) || (kind !== 'id' && number === value);
  const found = [...(known?.values() ?? [])].flatMap(({ invoices }) => invoices.filter(isMeant));
  return found.length === 1 ? found[0] : undefined;
}
