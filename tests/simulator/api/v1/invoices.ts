import type { Answer } from '../../http/answer';
import { INVOICE_STATUSES, type Invoice, type InvoiceStatus } from '../../types';
import { type Call, type Operation, ownInvoice, signedIn } from '../call';
import { invalid, jsonBody, queryInteger } from '../negotiation';
import { envelope } from './envelope';
import { detailForm, listForm } from './invoice-forms';
import { invoiceOfPath } from './links';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;
const MAX_PAGE = 1_000_000;

function listPage(call: Call, invoices: Invoice[], page: number, limit: number): Answer {
  const pages = Math.max(1, Math.ceil(invoices.length / limit));
  return envelope(call, {
    success: true,
    invoices: invoices.slice((page - 1) * limit, page * limit).map(listForm),
    total: invoices.length,
    pages,
    currentPage: page,
    hasMore: page < pages,
  });
}

/** GET: all invoices of the account, newest first. */
function list(call: Call): Answer {
  const limit = queryInteger(call.request, 'limit', { fallback: DEFAULT_LIMIT, max: MAX_LIMIT });
  const page = queryInteger(call.request, 'page', { fallback: 1, max: MAX_PAGE });
  return listPage(call, call.world.store.invoicesOf(signedIn(call).account.id), page, limit);
}

/** POST: the same, filtered by status, with the page in the body. */
function filteredList(call: Call): Answer {
  const { filters = {}, skipCache = false, ...rest } = jsonBody(call.request, 'required');
  rejectUnknown(rest, '');
  if (typeof skipCache !== 'boolean') throw invalid('skipCache must be a boolean.', '/skipCache');
  if (typeof filters !== 'object' || filters === null) {
    throw invalid('filters must be an object.', '/filters');
  }
  const { status, limit, page, ...others } = filters as Record<string, unknown>;
  rejectUnknown(others, '/filters');
  if (status !== undefined && !INVOICE_STATUSES.includes(status as InvoiceStatus)) {
    throw invalid(`status must be one of ${INVOICE_STATUSES.join(', ')}.`, '/filters/status');
  }
  const invoices = call.world.store
    .invoicesOf(signedIn(call).account.id)
    .filter((invoice) => status === undefined || invoice.status === status);
  return listPage(
    call,
    invoices,
    bodyInteger(page, '/filters/page', { fallback: 1, max: MAX_PAGE }),
    bodyInteger(limit, '/filters/limit', { fallback: DEFAULT_LIMIT, max: MAX_LIMIT }),
  );
}

function rejectUnknown(fields: Record<string, unknown>, parent: string): void {
  const name = Object.keys(fields)[0];
  if (name !== undefined) throw invalid(`Unknown field ${name}.`, `${parent}/${name}`);
}

function bodyInteger(value: unknown, pointer: string, bounds: { fallback: number; max: number }): number {
  if (value === undefined) return bounds.fallback;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= bounds.max) return value;
  throw invalid(`${pointer.slice(9)} must be an integer from 1 to ${bounds.max}.`, pointer);
}

function detail(call: Call): Answer {
  return envelope(call, { invoice: detailForm(invoiceOfPath(call)) });
}

function summary(call: Call): Answer {
  const { account } = signedIn(call);
  const { email, name, country } = account;
  return envelope(call, { success: true, credit: account.credit.toFixed(2), email, name, country });
}

/** The smallest document that says it is a PDF. */
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

function pdf(call: Call): Answer {
  const { invoiceIds, ...rest } = jsonBody(call.request, 'required');
  rejectUnknown(rest, '');
  if (!Array.isArray(invoiceIds) || invoiceIds.length === 0) {
    throw invalid('invoiceIds must be a list of ids.', '/invoiceIds');
  }
  for (const id of invoiceIds) {
    if (typeof id !== 'string' || !/^[1-9]\d*$/.test(id)) {
      throw invalid('invoiceIds must be ids as strings.', '/invoiceIds');
    }
    ownInvoice(call, call.world.store.invoices.get(Number(id)));
  }
  return envelope(call, { pdf: PDF.toString('base64') });
}

/** v1's operations on invoices and the account. */
export const v1InvoiceOperations: readonly Operation[] = [
  { method: 'GET', path: '/api/billing/invoices', access: 'read:billing', handle: list },
  { method: 'POST', path: '/api/billing/invoices', access: 'read:billing', handle: filteredList },
  { method: 'GET', path: '/api/billing/invoice/{id}', access: 'read:billing', handle: detail },
  { method: 'POST', path: '/api/billing/invoice/pdf', access: 'read:billing', handle: pdf },
  { method: 'GET', path: '/api/billing/account-summary', access: 'read:billing', handle: summary },
];
