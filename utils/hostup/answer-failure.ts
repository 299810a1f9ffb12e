import type { Failure, FailureCode, Scope } from '../failures/failure';
import { isUuid } from './payment-url';
import { errorAnswer } from './schemas';

// A map, not an object: the code comes from outside and may be "constructor".
const BY_CODE: ReadonlyMap<string, FailureCode> = new Map([
  ['account_inactive', 'account_inactive'],
  ['api_key_not_found', 'key_rejected'],
  ['invoice_payment_in_progress', 'payment_in_progress'],
]);

const BY_STATUS: Record<number, FailureCode> = {
  401: 'key_rejected',
  403: 'forbidden',
  404: 'invoice_not_found',
  408: 'timeout',
  409: 'payment_in_progress',
  410: 'link_gone',
  422: 'invoice_not_payable',
  429: 'rate_limited',
};

/**
 * The failure that an answer other than a success means. Both error forms are read (v1's capitals, v2's
 * problem+json); the machine's `code` decides before the HTTP status, prose never does, with one
 * exception: a 403 that names one of HostUp's scopes is about that scope.
 */
export function failureOfAnswer(httpStatus: number, body: unknown, retryAt?: number): Failure {
  const parsed = errorAnswer.safeParse(body);
  const { code, message } = parsed.data ?? {};
  const requestId = requestIdOf(parsed.data?.requestId);
  const scope = httpStatus === 403 ? scopeNamed(message ?? detailOf(body)) : undefined;
  return {
    code: scope
      ? 'missing_scope'
      : (BY_CODE.get(code?.toLowerCase() ?? '') ?? BY_STATUS[httpStatus] ?? byClass(httpStatus)),
    httpStatus,
    ...(requestId && { requestId }),
    ...(scope && { scope }),
    ...(retryAt !== undefined && { retryAt }),
  };
}

/** HostUp's id of a request if it is a UUID, as documented; it is shown on the page, so nothing else is. */
export function requestIdOf(text: string | undefined): string | undefined {
  return text && isUuid(text) ? text : undefined;
}

/**
 * What a failure means where no single invoice was asked for: a list or an account can't be missing,
 * paid or under payment, so such an answer is one that we do not understand, and a 403 can only mean
 * that the key may not read.
 */
export function failureWithoutInvoice(failure: Failure): Failure {
  if (failure.code === 'forbidden') return { ...failure, code: 'missing_scope', scope: 'read:billing' };
  const isOfInvoice = OF_ONE_INVOICE.has(failure.code);
  return isOfInvoice ? { ...failure, code: 'unexpected_answer' } : failure;
}

const OF_ONE_INVOICE: ReadonlySet<FailureCode> = new Set([
  'invoice_not_found',
  'invoice_not_payable',
  'payment_in_progress',
  'link_gone',
]);

function byClass(httpStatus: number): FailureCode {
  return httpStatus >= 500 ? 'server_error' : 'unexpected_answer';
}

function scopeNamed(prose: string | undefined): Scope | undefined {
  const named = /\b(read|write):billing\b/.exec(prose ?? '')?.[0];
  return named as Scope | undefined;
}

function detailOf(body: unknown): string | undefined {
  const detail = typeof body === 'object' && body !== null && 'detail' in body ? body.detail : undefined;
  return typeof detail === 'string' ? detail : undefined;
}
