import type { Failure, FailureCode, Scope } from '../failures/failure';
import { errorAnswer } from './schemas';

const BY_CODE: Record<string, FailureCode> = {
  account_inactive: 'account_inactive',
  api_key_not_found: 'key_rejected',
  invoice_payment_in_progress: 'payment_in_progress',
};

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
  const { code, requestId, message } = parsed.data ?? {};
  const scope = httpStatus === 403 ? scopeNamed(message ?? detailOf(body)) : undefined;
  return {
    code: scope
      ? 'missing_scope'
      : (BY_CODE[code?.toLowerCase() ?? ''] ?? BY_STATUS[httpStatus] ?? byClass(httpStatus)),
    httpStatus,
    ...(requestId && { requestId: requestId.slice(0, 80) }),
    ...(scope && { scope }),
    ...(retryAt !== undefined && { retryAt }),
  };
}

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
