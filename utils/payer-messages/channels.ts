import type { PayerMessage } from './fill-template';

/** An address that opens a message in another program. */
export interface ChannelLink {
  href: string;
  /** The text was too long for that program, so only the links went along; offer the text for copying. */
  isShortened: boolean;
}

/**
 * The longest `mailto:` and `sms:` address, in characters: Windows does nothing at all with one that is
 * longer than 2,048 when a browser hands it over.
 */
export const MAX_HANDED_OVER = 2_000;
/** The longest address that is opened on the web. */
export const MAX_WEB = 8_000;

/** A new e-mail (RFC 6068): UTF-8 in per cent, a blank as %20 (a plus would stay one), lines end with CRLF. */
export function mailtoLink(message: PayerMessage): ChannelLink {
  const subject = encode(message.subject);
  return fitting(message, MAX_HANDED_OVER, (body) => `mailto:?subject=${subject}&body=${crlf(body)}`);
}

/**
 * A new text message (RFC 5724), with no number: the user picks the recipient. `?&body=` is the one form
 * that both iOS (which reads from the `&`) and Android (which reads from the `?`) understand; on
 * computers it depends on what is linked to the phone. A text message has no subject.
 */
export function smsLink(message: PayerMessage): ChannelLink {
  return fitting(message, MAX_HANDED_OVER, (body) => `sms:?&body=${encode(body)}`);
}

/** A new WhatsApp message; the user picks the recipient there. */
export function whatsAppLink(message: PayerMessage): ChannelLink {
  return fitting(message, MAX_WEB, (body) => `https://wa.me/?text=${encode(body)}`);
}

/**
 * What the system's share sheet gets (Web Share). The address is in the text and not beside it, since
 * many targets would then show it twice, and some drop the text.
 */
export function shareData(message: PayerMessage): { title: string; text: string } {
  return { title: message.subject, text: message.body };
}

function fitting(message: PayerMessage, most: number, hrefOf: (body: string) => string): ChannelLink {
  const whole = hrefOf(message.body);
  if (whole.length <= most) return { href: whole, isShortened: false };
  const [first = ''] = message.urls;
  const withLinks = hrefOf(message.urls.join('\n'));
  return { href: withLinks.length <= most ? withLinks : hrefOf(first), isShortened: true };
}

function crlf(text: string): string {
  return encode(text.replaceAll(/\r\n|\r|\n/g, '\r\n'));
}

/** Per cent encoding as UTF-8. Half a character (which can't be encoded) becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll("'", '%27');
}
