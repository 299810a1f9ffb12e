import type { PaymentLink } from './payment-link';
import { withLink } from './payment-link';

/** The history with links that were issued quietly (many at once) on top; counters of known ones stay. */
export function withLinks(kept: PaymentLink[], issued: PaymentLink[]): PaymentLink[] {
  return issued.reduce((all, link) => {
    const earlier = all.find(({ uuid }) => uuid === link.uuid);
    return withLink(all, earlier ? { ...earlier, issuedAt: link.issuedAt, expiresAt: link.expiresAt } : link);
  }, kept);
}
