import type * as z from 'zod/mini';
import { type Failure, type Result, success } from '../failures/failure';
import type { Invoice } from '../invoices/invoice';
import { failureWithoutInvoice } from './answer-failure';
import { type HostUpApi, timeOf } from './api';
import { parseV1, parseV2 } from './envelope';
import { invoicePage, type listedInvoice, publicInvoicePage } from './schemas';

/** Rows asked for in one page; v2's documented maximum, used for v1 as well. */
export const PAGE_SIZE = 100;

/** One page of a list of invoices. */
export interface InvoicePage {
  invoices: Invoice[];
  /** The page that HostUp says this is; the one that was asked for where it does not say. */
  page: number;
  hasMore: boolean;
  /** All invoices in the list, where HostUp says how many. */
  total: number | null;
}

/** A page of all invoices, newest first (`read:billing`). Pages are counted from 1. */
export async function listInvoices(api: HostUpApi, page: number): Promise<Result<InvoicePage>> {
  const answer = await api({ method: 'GET', path: `/api/billing/invoices?page=${page}&limit=${PAGE_SIZE}` });
  return answer.ok ? invoicePageOf(answer.value, page) : withoutInvoice(answer);
}

/** A page of the unpaid ones: the filtered POST that HostUp documents for this. */
export async function listUnpaidInvoices(api: HostUpApi, page: number): Promise<Result<InvoicePage>> {
  const body = { filters: { status: 'Unpaid', limit: PAGE_SIZE, page }, skipCache: true };
  const answer = await api({ method: 'POST', path: '/api/billing/invoices', body });
  return answer.ok ? invoicePageOf(answer.value, page) : withoutInvoice(answer);
}

/** The currencies by printed number and the public ids, which v1's list does not tell (v2, `read:billing`). */
export async function listPublicInvoices(
  api: HostUpApi,
  cursor: string | null,
): Promise<
  Result<{
    invoices: { publicId: string; number: string | null; currency: string | null }[];
    nextCursor: string | null;
  }>
> {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...(cursor && { cursor }) });
  const answer = await api({ method: 'GET', path: `/api/v2/billing/invoices?${query}` });
  if (!answer.ok) return withoutInvoice(answer);
  const parsed = parseV2(answer.value, publicInvoicePage);
  if (!parsed.ok) return parsed;
  return success({
    invoices: parsed.value.data.map(({ id, number, currencyCode }) => ({
      publicId: id,
      number: number ?? null,
      currency: currencyCode ?? null,
    })),
    nextCursor: parsed.value.nextCursor ?? null,
  });
}

function invoicePageOf(body: unknown, asked: number): Result<InvoicePage> {
  const parsed = parseV1(body, invoicePage);
  if (!parsed.ok) return parsed;
  const { invoices, hasMore, pages, currentPage, total } = parsed.value;
  const page = currentPage ?? asked;
  return success({
    invoices: invoices.map(invoiceOf),
    page,
    hasMore: invoices.length > 0 && (hasMore ?? (pages !== undefined && page < pages)),
    total: total ?? null,
  });
}

function withoutInvoice({ failure }: { ok: false; failure: Failure }): { ok: false; failure: Failure } {
  return { ok: false, failure: failureWithoutInvoice(failure) };
}

function invoiceOf(row: z.output<typeof listedInvoice>): Invoice {
  const person = [row.firstname, row.lastname].filter(Boolean).join(' ');
  return {
    id: row.id,
    number: row.formatted_id || null,
    status: row.status,
    total: row.grandtotal ?? row.total ?? null,
    currencyId: row.currency_id ?? null,
    currency: null,
    company: row.companyname || person || null,
    issuedAt: timeOf(row.date),
    dueAt: timeOf(row.duedate),
  };
}
