import { invoicePageUrl } from '../hostup/payment-url';
import type { PaymentLink } from '../payment-links/payment-link';
import type { News } from './news';

/** A notification's id: what it tells, and of which link. */
export function notificationId(news: News, uuid: string): string {
  return `${news}:${uuid}`;
}

/** The uuid in a notification's id. */
export function uuidOfNotification(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/**
 * Where a click on a notification leads: to the invoice's own page at HostUp, which has its payment and a
 * button for another link. HostUp opens one by its printed number; without one, null.
 */
export function newsTarget(link: PaymentLink | undefined): string | null {
  const number = link?.invoice.number;
  return number ? invoicePageUrl(number) : null;
}
