import * as z from 'zod/mini';
import { isPaymentUrl } from '../hostup/payment-url';
import { defineItem } from '../storage/define-item';
import { listOf } from '../storage/list-of';

const time = z.number();

/**
 * What is kept of a link. The address is checked again when it is read: not every browser keeps content
 * scripts out of the storage.
 */
export const paymentLinkSchema = z
  .object({
    uuid: z.string(),
    url: z.string(),
    accountId: z.string(),
    invoice: z.object({
      id: z.nullable(z.string()),
      publicId: z.nullable(z.string()),
      number: z.nullable(z.string()),
      total: z.nullable(z.number()),
      currency: z.nullable(z.string()),
      dueAt: z.nullable(time),
      company: z.nullable(z.string()),
    }),
    /** When it was last handed out here. */
    issuedAt: time,
    expiresAt: z.nullable(time),
    /** When it was last put on the clipboard; null if that never worked. */
    copiedAt: z.nullable(time),
    /** `gone`: HostUp no longer knows it; `replaced`: the invoice has another link now. */
    state: z.enum(['active', 'expired', 'replaced', 'gone', 'paid', 'unpayable']),
    views: z.number(),
    lastViewedAt: z.nullable(time),
    paidAt: z.nullable(time),
    /** When its state was last read from HostUp. */
    checkedAt: z.nullable(time),
    /** Whether the background asks now and then whether it was paid. */
    watched: z.boolean(),
    /** What the user was told of it already, so that nothing is told twice. */
    told: z._default(z.object({ seen: z.boolean(), expiring: z.boolean() }), {
      seen: false,
      expiring: false,
    }),
  })
  .check(z.refine(({ url, uuid }) => isPaymentUrl(url, uuid)));

/** A payment link that was got in this browser. Times are in ms since the epoch. */
export type PaymentLink = z.output<typeof paymentLinkSchema>;

/** How many links are kept. */
export const MAX_LINKS = 200;

/** The links that were got here, newest first. */
export const paymentLinksItem = defineItem<PaymentLink[]>({
  area: 'local',
  key: 'paymentLinks',
  version: 1,
  schema: listOf(paymentLinkSchema),
  fallback: [],
});

/** What to call the link's invoice: its printed number, else one of its ids. */
export function invoiceName(link: PaymentLink): string {
  const { number, id, publicId } = link.invoice;
  return number ?? id ?? publicId ?? link.uuid.slice(0, 8);
}

/**
 * Puts a link on top of the list. An earlier entry of the same link makes way for it; other links of the
 * same invoice have been replaced by it.
 */
export function withLink(links: PaymentLink[], link: PaymentLink): PaymentLink[] {
  const others = links.filter(({ uuid }) => uuid !== link.uuid);
  const marked = others.map((other) =>
    other.state === 'active' && isSameInvoice(other, link) ? { ...other, state: 'replaced' as const } : other,
  );
  return [link, ...marked].slice(0, MAX_LINKS);
}

function isSameInvoice(a: PaymentLink, b: PaymentLink): boolean {
  const { id, publicId } = a.invoice;
  if (a.accountId !== b.accountId) return false;
  return (id !== null && id === b.invoice.id) || (publicId !== null && publicId === b.invoice.publicId);
}

/** The list with one link changed; the same list when it is not in it. */
export function withChangedLink(
  links: PaymentLink[],
  uuid: string,
  change: (link: PaymentLink) => PaymentLink,
): PaymentLink[] {
  return links.some((link) => link.uuid === uuid)
    ? links.map((link) => (link.uuid === uuid ? change(link) : link))
    : links;
}
