import { failed, type Result, success } from '../failures/failure';
import { isPayable } from '../invoices/status';
import { type HostUpApi, timeOf } from './api';
import { parseV1, parseV2, refusedV1 } from './envelope';
import { isPaymentUrl, uuidOfPaymentUrl } from './payment-url';
import { generatedLink, madeLink } from './schemas';

/** A link that HostUp made or found active, checked. */
export interface IssuedLink {
  uuid: string;
  url: string;
  /** In ms since the epoch; null when the link does not expire. */
  expiresAt: number | null;
  /** What the answer says of the invoice; all of it may be missing. */
  invoice: {
    id?: string;
    publicId?: string;
    number?: string;
    total?: number;
    currency?: string;
    dueAt?: number;
  };
}

/** Makes the link of an unpaid invoice by its internal id, or gets the active one. */
export async function makePaymentLink(api: HostUpApi, id: string): Promise<Result<IssuedLink>> {
  const answer = await api({ method: 'POST', path: `/api/billing/invoice/${id}/payment-link` });
  return answer.ok ? issuedLinkOfV1(answer.value, id) : answer;
}

/** The same by the public id (`inv_…`), through v2. */
export async function generatePaymentLink(api: HostUpApi, publicId: string): Promise<Result<IssuedLink>> {
  const path = `/api/v2/billing/invoices/${publicId}/actions/generate-payment-link`;
  const answer = await api({ method: 'POST', path });
  return answer.ok ? issuedLinkOfV2(answer.value, publicId) : answer;
}

/**
 * Reads v1's answer. It must be for the invoice that was asked for when it says which, that invoice must
 * be payable, and the address must be the payer's page of the same uuid.
 */
export function issuedLinkOfV1(body: unknown, askedId: string): Result<IssuedLink> {
  const parsed = parseV1(body, madeLink);
  if (!parsed.ok) return parsed;
  const { paymentUrl, uuid, expiresAt, invoice } = parsed.value;
  if (invoice && invoice.id !== askedId) return refusedV1(body, 'wrong_invoice');
  if (invoice && !isPayable(invoice.status))
    return refusedV1(body, 'invoice_not_payable', { invoiceStatus: invoice.status });
  if (!isPaymentUrl(paymentUrl, uuid)) return refusedV1(body, 'foreign_url');
  const expiry = timeOf(expiresAt);
  if (expiry === null) return refusedV1(body, 'unexpected_answer');
  return success({
    uuid,
    url: paymentUrl,
    expiresAt: expiry,
    invoice: { id: askedId, ...(invoice && { total: invoice.total, currency: invoice.currency }) },
  });
}

/** Reads v2's answer, with the same checks; the uuid is the address's own. */
export function issuedLinkOfV2(body: unknown, askedPublicId: string): Result<IssuedLink> {
  const parsed = parseV2(body, generatedLink);
  if (!parsed.ok) return parsed;
  const { paymentUrl, expiresAt, invoice } = parsed.value;
  if (invoice && invoice.id !== askedPublicId) return failed('wrong_invoice');
  if (invoice && !isPayable(invoice.status))
    return failed('invoice_not_payable', { invoiceStatus: invoice.status });
  if (!paymentUrl) return failed('unexpected_answer');
  const uuid = uuidOfPaymentUrl(paymentUrl);
  if (!uuid || (invoice?.paymentUrl && invoice.paymentUrl !== paymentUrl)) return failed('foreign_url');
  const dueAt = timeOf(invoice?.dueAt);
  return success({
    uuid,
    url: paymentUrl,
    expiresAt: timeOf(expiresAt),
    invoice: {
      publicId: askedPublicId,
      ...(invoice?.number && { number: invoice.number }),
      ...(typeof invoice?.amount === 'number' && { total: invoice.amount }),
      ...(invoice && { currency: invoice.currencyCode }),
      ...(dueAt !== null && { dueAt }),
    },
  });
}
