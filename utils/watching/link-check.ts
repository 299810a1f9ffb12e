import { type Result, success } from '../failures/failure';
import type { HostUpApi } from '../hostup/api';
import { readInvoiceStatus, readPublicInvoiceStatus } from '../hostup/invoice-status';
import { readLinkByUuid, readLinkState, readPublicLinkState } from '../hostup/payment-link-state';
import { invoiceStatusOf, isPayable } from '../invoices/status';
import type { PaymentLink } from '../payment-links/payment-link';

/**
 * Asks HostUp how a link is doing and gives it as it is now. Two calls: the invoice behind the link as
 * its payer sees it (paid?), then the link's counters; a link that HostUp no longer knows is looked into
 * by the invoice's status. A link whose state can't be read stays as it was, with a failure.
 */
export async function checkLink(
  api: HostUpApi,
  link: PaymentLink,
  now: number,
): Promise<Result<PaymentLink>> {
  const payer = await readLinkByUuid(api, link.uuid);
  if (!payer.ok) {
    return payer.failure.code === 'link_gone' ? checkGoneLink(api, link, now) : payer;
  }
  const { status, number, total, currency, dueAt, id } = payer.value;
  if (link.invoice.id !== null && id !== link.invoice.id)
    return { ok: false, failure: { code: 'wrong_invoice' } };
  const told: PaymentLink = {
    ...link,
    checkedAt: now,
    invoice: {
      ...link.invoice,
      id,
      number: number ?? link.invoice.number,
      total,
      currency,
      dueAt: dueAt ?? link.invoice.dueAt,
    },
  };
  if (!isPayable(status)) return success(ended(told, status, now));
  return success(await withCounters(api, told, now));
}

async function checkGoneLink(api: HostUpApi, link: PaymentLink, now: number): Promise<Result<PaymentLink>> {
  const checked = { ...link, checkedAt: now };
  const { id, publicId } = link.invoice;
  if (id !== null || publicId !== null) {
    const status =
      id !== null ? await readInvoiceStatus(api, id) : await readPublicInvoiceStatus(api, publicId ?? '');
    if (status.ok && !isPayable(status.value)) return success(ended(checked, status.value, now));
  }
  const counted = await withCounters(api, checked, now);
  if (counted.state !== 'active') return success(counted);
  const isExpired = link.expiresAt !== null && link.expiresAt <= now;
  return success({ ...counted, state: isExpired ? 'expired' : 'gone' });
}

/** Views, expiry and whether another link has taken this one's place, where the key may read that. */
export async function withCounters(api: HostUpApi, link: PaymentLink, now: number): Promise<PaymentLink> {
  const { id, publicId } = link.invoice;
  if (id === null && publicId === null) return link;
  const state = id !== null ? await readLinkState(api, id) : await readPublicLinkState(api, publicId ?? '');
  if (!state.ok) return link;
  const { uuid, views, lastViewedAt, expiresAt } = state.value;
  if (uuid !== null && uuid !== link.uuid) return { ...link, state: 'replaced' };
  if (uuid === null) return link;
  const expiry = expiresAt ?? link.expiresAt;
  const isExpired = expiry !== null && expiry <= now && link.expiresAt !== null && expiresAt === null;
  return { ...link, state: isExpired ? 'expired' : 'active', views, lastViewedAt, expiresAt: expiry };
}

function ended(link: PaymentLink, status: string, now: number): PaymentLink {
  return invoiceStatusOf(status) === 'paid'
    ? { ...link, state: 'paid', paidAt: link.paidAt ?? now, watched: false }
    : { ...link, state: 'unpayable', watched: false };
}
