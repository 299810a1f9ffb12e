import { formatDate, formatRelative } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import type { LinkRequest } from '../../utils/messages/link-port';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { reference } from '../../utils/sightings/reference';
import { LINK_TEXTS } from './link-texts';

/** The link's state at this moment: what was last read, and the clock. */
export function stateAt(link: PaymentLink, now: number): PaymentLink['state'] {
  const isOver = link.expiresAt !== null && link.expiresAt <= now;
  return link.state === 'active' && isOver ? 'expired' : link.state;
}

/** Whether the link no longer works while its invoice may still have another. */
export function isRenewable(link: PaymentLink, now: number): boolean {
  const state = stateAt(link, now);
  return state === 'expired' || state === 'gone' || state === 'replaced';
}

/** Whether the list holds a link of the same invoice that works. */
export function isSuperseded(link: PaymentLink, links: PaymentLink[], now: number): boolean {
  const { id, publicId } = link.invoice;
  return links.some(
    (other) =>
      other.uuid !== link.uuid &&
      other.accountId === link.accountId &&
      stateAt(other, now) === 'active' &&
      ((id !== null && other.invoice.id === id) ||
        (publicId !== null && other.invoice.publicId === publicId)),
  );
}

/** What asks for the invoice's link again, in the account that it came from; null when nothing names it. */
export function renewalOf(link: PaymentLink): LinkRequest | null {
  const { id, publicId, number } = link.invoice;
  const found = reference('id', id) ?? reference('publicId', publicId) ?? reference('number', number);
  return found && { reference: found, accountId: link.accountId };
}

/** How much time is left, when it ended, or when it was paid. */
export function timeText(link: PaymentLink, now: number, language: Language): string {
  const texts = LINK_TEXTS[language];
  const { expiresAt, paidAt } = link;
  if (link.state === 'paid')
    return paidAt === null ? texts.states.paid : texts.paid(formatDate(paidAt, language));
  if (expiresAt === null) return texts.noExpiry;
  const when = formatRelative(expiresAt, now, language);
  return expiresAt > now ? texts.expires(when) : texts.expired(when);
}

/** The payer's address in short: no scheme, the uuid's first part. */
export function shortUrl(link: PaymentLink): string {
  return `${link.url.replace('https://', '').slice(0, -link.uuid.length)}${link.uuid.slice(0, 8)}…`;
}
