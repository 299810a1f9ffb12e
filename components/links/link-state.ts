import { formatDate, formatRelative } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { LINK_TEXTS } from './link-texts';

/** The link's state at this moment: what was last read, and the clock. */
export function stateAt(link: PaymentLink, now: number): PaymentLink['state'] {
  const isOver = link.expiresAt !== null && link.expiresAt <= now;
  return link.state === 'active' && isOver ? 'expired' : link.state;
}

/** Whether the link still leads a payer to a payment. */
export function isUsable(link: PaymentLink, now: number): boolean {
  return stateAt(link, now) === 'active';
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
