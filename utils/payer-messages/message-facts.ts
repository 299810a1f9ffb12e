import { formatAmount, formatDate } from '../i18n/format';
import type { Language } from '../i18n/language';
import { invoiceName, type PaymentLink } from '../payment-links/payment-link';
import type { Placeholder } from './template';

/** What a message can say, in the payer's language; null where HostUp has not told it. */
export type MessageFacts = Record<Placeholder, string | null>;

/** The facts of one link. Number and link are always there. */
export function messageFacts(link: PaymentLink, language: Language): MessageFacts {
  const { total, currency, dueAt, company } = link.invoice;
  return {
    number: invoiceName(link),
    amount: total === null ? null : plainAmount(total, currency, language),
    due: dueAt === null ? null : formatDate(dueAt, language),
    expires: link.expiresAt === null ? null : formatDate(link.expiresAt, language),
    company: oneLine(company),
    link: link.url,
  };
}

/**
 * The facts of several invoices in one message: numbers in a row, sums per currency (only where every
 * amount is known), the earliest dates, and each link on a line of its own with what it is for.
 */
export function sharedFacts(links: PaymentLink[], language: Language): MessageFacts {
  const [first] = links;
  if (first && links.length === 1) return messageFacts(first, language);
  return {
    number: links.map(invoiceName).join(', '),
    amount: sums(links, language),
    due: earliest(
      links.map(({ invoice }) => invoice.dueAt),
      language,
    ),
    expires: earliest(
      links.map(({ expiresAt }) => expiresAt),
      language,
    ),
    company: oneLine(first?.invoice.company ?? null),
    link: links.map((link) => `\n${lineOf(link, language)}`).join(''),
  };
}

function lineOf(link: PaymentLink, language: Language): string {
  const { number, amount } = messageFacts(link, language);
  return [number, ...(amount === null ? [] : [amount]), link.url].join('  ');
}

function sums(links: PaymentLink[], language: Language): string | null {
  const byCurrency = new Map<string, number>();
  for (const { invoice } of links) {
    if (invoice.total === null || (invoice.currency === null && links.length > 1)) return null;
    const currency = invoice.currency ?? '';
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + invoice.total);
  }
  return [...byCurrency]
    .map(([currency, sum]) => plainAmount(Math.round(sum * 100) / 100, currency, language))
    .join(' + ');
}

/** An amount with ordinary blanks: a no-break one would make a text message cost twice as much (UCS-2). */
function plainAmount(amount: number, currency: string | null, language: Language): string {
  return formatAmount(amount, currency, language).replaceAll(/[\u00A0\u202F]/g, ' ');
}

function earliest(times: (number | null)[], language: Language): string | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : formatDate(Math.min(...known), language);
}

/** A name from outside as plain text of one line; null when nothing is left of it. */
function oneLine(text: string | null): string | null {
  const line = (text ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line === '' ? null : line;
}
