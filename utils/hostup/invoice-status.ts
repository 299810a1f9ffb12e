import * as z from 'zod/mini';
import { type Result, success } from '../failures/failure';
import type { HostUpApi } from './api';
import { parseV1 } from './envelope';

const detail = z.object({ invoice: z.object({ status: z.string().check(z.maxLength(60)) }) });

/** The status of the invoice with this internal id, in HostUp's words (`read:billing`). */
export async function readInvoiceStatus(api: HostUpApi, id: string): Promise<Result<string>> {
  const answer = await api({ method: 'GET', path: `/api/billing/invoice/${id}` });
  if (!answer.ok) return answer;
  const parsed = parseV1(answer.value, detail);
  return parsed.ok ? success(parsed.value.invoice.status) : parsed;
}
