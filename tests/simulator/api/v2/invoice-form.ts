import { isoTime } from '../../clock';
import { activeLink, paymentUrl } from '../../links';
import type { Store } from '../../store';
import type { Invoice } from '../../types';

/** An invoice as v2 writes it. `amount` and `dueAt` are null while it is a draft. */
export function invoiceForm(store: Store, invoice: Invoice) {
  const draft = invoice.status === 'Draft';
  const link = activeLink(store, invoice.id);
  return {
    id: invoice.publicId,
    number: invoice.number,
    amount: draft ? null : invoice.total,
    currencyCode: invoice.currency,
    dueAt: draft ? null : isoTime(invoice.dueDate),
    status: invoice.status.toLowerCase(),
    paymentUrl: link === null ? null : paymentUrl(link),
  };
}
