import type { Invoice } from '../../utils/invoices/invoice';
import type { KnownInvoices } from '../../utils/invoices/known-invoices';
import { invoiceStatusOf, isPayable } from '../../utils/invoices/status';
import type { LinkRequest } from '../../utils/messages/link-port';
import { reference } from '../../utils/sightings/reference';

/** An unpaid invoice of one of the accounts. */
export interface UnpaidInvoice {
  /** Names it among all accounts. */
  key: string;
  accountId: string;
  invoice: Invoice;
}

/** The name of an account's invoice among all accounts. */
export function invoiceKey(accountId: string, invoiceId: string): string {
  return `${accountId}:${invoiceId}`;
}

/**
 * What of an account's known invoices is unpaid; none before the list was read in full. Those in
 * collections are left out: HostUp's list of unpaid ones has none, and the few that other readings bring
 * along would come and go.
 */
export function unpaidOf(accountId: string, known: KnownInvoices): UnpaidInvoice[] {
  if (known.unpaidReadAt === null) return [];
  return known.invoices
    .filter(({ status }) => isPayable(status) && invoiceStatusOf(status) !== 'collections')
    .map((invoice) => ({ key: invoiceKey(accountId, invoice.id), accountId, invoice }));
}

/** What to call it: its printed number, else its id. */
export function nameOf({ invoice }: UnpaidInvoice): string {
  return invoice.number ?? invoice.id;
}

/** What asks for its link; null when its id is longer than any that HostUp is known to have. */
export function requestFor({ accountId, invoice }: UnpaidInvoice): LinkRequest | null {
  const found = reference('id', invoice.id) ?? reference('number', invoice.number);
  return found && { reference: found, accountId };
}
