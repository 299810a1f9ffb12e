import { randomUUID } from 'node:crypto';
import { DAY_MS } from './clock';
import type { Store } from './store';
import type { InvalidationReason, Invoice, PaymentLink } from './types';

/** The public origin that payment URLs are on, whatever port the simulator listens on. */
export const ORIGIN = 'https://cloud.hostup.se';

/** The payer's URL of a link. */
export function paymentUrl(link: PaymentLink): string {
  return `${ORIGIN}/billing/pay/${link.uuid}`;
}

/** Whether a payer can pay through it now. */
export function isActive(store: Store, link: PaymentLink): boolean {
  return link.invalidatedAt === null && link.expiresAt > store.clock.now();
}

/** All links of an invoice, oldest first. */
export function linksOf(store: Store, invoiceId: number): PaymentLink[] {
  return [...store.links.values()].filter((link) => link.invoiceId === invoiceId);
}

/** The link of an invoice that works now, if any. */
export function activeLink(store: Store, invoiceId: number): PaymentLink | null {
  return linksOf(store, invoiceId).find((link) => isActive(store, link)) ?? null;
}

/** The active link, or a new one that replaces those that have expired. */
export function makeLink(store: Store, invoice: Invoice): { link: PaymentLink; reused: boolean } {
  const existing = activeLink(store, invoice.id);
  if (existing) return { link: existing, reused: true };
  endLinks(store, invoice.id, 'replaced');
  const now = store.clock.now();
  const link: PaymentLink = {
    uuid: randomUUID(),
    invoiceId: invoice.id,
    createdAt: now,
    expiresAt: now + store.options.linkDays * DAY_MS,
    views: 0,
    lastViewedAt: null,
    invalidatedAt: null,
    invalidationReason: null,
  };
  store.links.set(link.uuid, link);
  return { link, reused: false };
}

/** Ends every link of an invoice that has not been ended before. */
export function endLinks(store: Store, invoiceId: number, reason: InvalidationReason): void {
  for (const link of linksOf(store, invoiceId)) {
    if (link.invalidatedAt !== null) continue;
    link.invalidatedAt = store.clock.now();
    link.invalidationReason = reason;
  }
}

/** What a payer finds at a uuid: the link with its invoice, `gone`, or null for an unknown uuid. */
export function payerView(
  store: Store,
  uuid: string,
): { link: PaymentLink; invoice: Invoice } | 'gone' | null {
  const link = store.links.get(uuid);
  const invoice = link && store.invoices.get(link.invoiceId);
  if (!link || !invoice) return null;
  if (link.expiresAt <= store.clock.now()) return 'gone';
  const readable =
    link.invalidatedAt === null || (link.invalidationReason === 'paid' && !store.options.paidLinkGone);
  return readable ? { link, invoice } : 'gone';
}

/** The payer has opened the page of the link. */
export function countView(store: Store, link: PaymentLink): void {
  link.views += 1;
  link.lastViewedAt = store.clock.now();
}
