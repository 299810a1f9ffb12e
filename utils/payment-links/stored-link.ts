import type { IssuedInvoiceLink } from './issue-link';
import type { PaymentLink } from './payment-link';

/**
 * What is kept of a link that was just issued: the answer's facts before those of the list, and what an
 * earlier entry of the same link already knew.
 */
export function storedLink(
  { link, invoice }: IssuedInvoiceLink,
  context: { accountId: string; now: number; watched: boolean; earlier: PaymentLink | undefined },
): PaymentLink {
  const { accountId, now, watched, earlier } = context;
  const told = link.invoice;
  return {
    uuid: link.uuid,
    url: link.url,
    accountId,
    invoice: {
      id: told.id ?? invoice?.id ?? earlier?.invoice.id ?? null,
      publicId: told.publicId ?? earlier?.invoice.publicId ?? null,
      number: told.number ?? invoice?.number ?? earlier?.invoice.number ?? null,
      total: told.total ?? invoice?.total ?? earlier?.invoice.total ?? null,
      currency: told.currency ?? invoice?.currency ?? earlier?.invoice.currency ?? null,
      dueAt: told.dueAt ?? invoice?.dueAt ?? earlier?.invoice.dueAt ?? null,
      company: invoice?.company ?? earlier?.invoice.company ?? null,
    },
    issuedAt: now,
    expiresAt: link.expiresAt,
    copiedAt: earlier?.copiedAt ?? null,
    state: 'active',
    views: earlier?.views ?? 0,
    lastViewedAt: earlier?.lastViewedAt ?? null,
    paidAt: null,
    checkedAt: now,
    watched: earlier?.watched ?? watched,
    told: earlier?.told ?? { seen: false, expiring: false },
  };
}
