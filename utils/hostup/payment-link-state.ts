import { failed, type Result, success } from '../failures/failure';
import { type HostUpApi, timeOf } from './api';
import { parseV1, parseV2 } from './envelope';
import { isPaymentUrl, uuidOfPaymentUrl } from './payment-url';
import { linkByUuid, linkState, publicLinkState } from './schemas';

/** What HostUp says of an invoice's active link. */
export interface ActiveLinkState {
  /** The active link's uuid, or null when the invoice has none. */
  uuid: string | null;
  url: string | null;
  expiresAt: number | null;
  views: number;
  /** When it was last opened, in ms since the epoch; null if never. */
  lastViewedAt: number | null;
}

/** The invoice behind a link, as its payer sees it. */
export interface PayerInvoice {
  id: string;
  number: string | null;
  status: string;
  total: number;
  currency: string;
  dueAt: number | null;
}

/** The state of the link of the invoice with this internal id (`read:billing`). */
export async function readLinkState(api: HostUpApi, id: string): Promise<Result<ActiveLinkState>> {
  const answer = await api({ method: 'GET', path: `/api/billing/invoice/${id}/payment-link` });
  if (!answer.ok) return answer;
  const parsed = parseV1(answer.value, linkState);
  return parsed.ok ? activeLinkState({ ...parsed.value, lastViewedAt: parsed.value.lastViewed }) : parsed;
}

/** The same by the public id (`inv_…`), through v2. */
export async function readPublicLinkState(
  api: HostUpApi,
  publicId: string,
): Promise<Result<ActiveLinkState>> {
  const answer = await api({ method: 'GET', path: `/api/v2/billing/invoices/${publicId}/payment-link` });
  if (!answer.ok) return answer;
  const parsed = parseV2(answer.value, publicLinkState);
  return parsed.ok ? activeLinkState(parsed.value) : parsed;
}

/** The invoice behind a link; `link_gone` once the link is replaced or has expired. */
export async function readLinkByUuid(api: HostUpApi, uuid: string): Promise<Result<PayerInvoice>> {
  const answer = await api({ method: 'GET', path: `/api/billing/payment-link/${uuid}` });
  if (!answer.ok) {
    return answer.failure.code === 'invoice_not_found' ? failed('link_gone', { httpStatus: 404 }) : answer;
  }
  const parsed = parseV1(answer.value, linkByUuid);
  if (!parsed.ok) return parsed;
  const { id, number, status, total, currency, dueDate } = parsed.value.invoice;
  return success({ id, number: number ?? null, status, total, currency, dueAt: timeOf(dueDate) });
}

function activeLinkState(answer: {
  hasActiveLink: boolean;
  paymentUrl?: string | null | undefined;
  expiresAt?: string | null | undefined;
  viewCount?: number | null | undefined;
  lastViewedAt?: string | null | undefined;
  uuid?: string | null | undefined;
}): Result<ActiveLinkState> {
  const { hasActiveLink, paymentUrl, expiresAt, viewCount, lastViewedAt } = answer;
  const uuid = hasActiveLink && paymentUrl ? uuidOfPaymentUrl(paymentUrl) : null;
  if (hasActiveLink && paymentUrl && !isPaymentUrl(paymentUrl, answer.uuid ?? uuid ?? ''))
    return failed('foreign_url');
  return success({
    uuid: uuid ?? (hasActiveLink ? (answer.uuid ?? null) : null),
    url: uuid ? (paymentUrl ?? null) : null,
    expiresAt: timeOf(expiresAt),
    views: viewCount ?? 0,
    lastViewedAt: timeOf(lastViewedAt),
  });
}
