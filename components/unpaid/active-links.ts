import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { stateAt } from '../links/link-state';
import { invoiceKey } from './unpaid-invoice';

/** The links that can be paid by now, by the key of their invoice; of several the newest. */
export function activeLinks(links: readonly PaymentLink[], now: number): Map<string, PaymentLink> {
  const byKey = new Map<string, PaymentLink>();
  for (const link of links) {
    const { id } = link.invoice;
    if (id === null || stateAt(link, now) !== 'active') continue;
    const key = invoiceKey(link.accountId, id);
    if (!byKey.has(key)) byKey.set(key, link);
  }
  return byKey;
}
