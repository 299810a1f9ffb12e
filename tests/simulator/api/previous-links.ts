import { isoTime } from '../clock';
import type { PaymentLink } from '../types';

/** The links that came before the active one, newest first; both versions of the API write them alike. */
export function previousLinks(links: readonly PaymentLink[], active: PaymentLink | null, now: number) {
  return links
    .filter((link) => link !== active)
    .reverse()
    .map((link) => ({
      createdAt: isoTime(link.createdAt),
      expired: link.expiresAt <= now,
      invalidatedAt: link.invalidatedAt === null ? null : isoTime(link.invalidatedAt),
      invalidationReason: link.invalidationReason,
      views: link.views,
    }));
}
