import { type Result, success } from '../failures/failure';
import type { HostUpApi } from './api';
import { parseV1, parseV2 } from './envelope';
import { invoiceDetail, publicInvoice } from './schemas';

/** The status of the invoice with this internal id, in HostUp's words (`read:billing`). */
export async function readInvoiceStatus(api: HostUpApi, id: string): Promise<Result<string>> {
  const answer = await api({ method: 'GET', path: `/api/billing/invoice/${id}` });
  if (!answer.ok) return answer;
  const parsed = parseV1(answer.value, invoiceDetail);
  return parsed.ok ? success(parsed.value.invoice.status) : parsed;
}

/** The same by the public id (`inv_…`), through v2. */
export async function readPublicInvoiceStatus(api: HostUpApi, publicId: string): Promise<Result<string>> {
  const answer = await api({ method: 'GET', path: `/api/v2/billing/invoices/${publicId}` });
  if (!answer.ok) return answer;
  const parsed = parseV2(answer.value, publicInvoice);
  return parsed.ok ? success(parsed.value.status) : parsed;
}
