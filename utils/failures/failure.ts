import type { InvoiceReference } from '../sightings/reference';

/** HostUp's scopes for API keys, as its documentation names them. */
export type Scope = 'read:billing' | 'write:billing';

/**
 * Everything that can go wrong between a click and a payment link. Each code has a sentence in
 * `failure-texts.ts` that says what happened and what to do.
 */
export const FAILURE_CODES = [
  'invalid_reference',
  'no_key',
  'key_rejected',
  'missing_scope',
  'forbidden',
  'account_inactive',
  'invoice_not_found',
  'ambiguous_reference',
  'invoice_not_payable',
  'payment_in_progress',
  'link_gone',
  'rate_limited',
  'no_site_access',
  'offline',
  'timeout',
  'server_error',
  'redirected',
  'not_json',
  'too_large',
  'unexpected_answer',
  'wrong_invoice',
  'foreign_url',
  'storage_failed',
  'set_by_policy',
  'internal',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** A typed error: plain data, so that it can be stored, sent and put into words where it is shown. */
export interface Failure {
  code: FailureCode;
  /** The invoice that was asked for, as the user or the page named it. */
  reference?: string;
  /** HostUp's id of the request, for its support. */
  requestId?: string;
  /** The HTTP status, where one was answered. */
  httpStatus?: number;
  /** For `missing_scope`: what the key lacks. */
  scope?: Scope;
  /** For `invoice_not_payable`: the invoice's status in HostUp's words. */
  invoiceStatus?: string;
  /** For `rate_limited`: when to try again, in ms since the epoch. */
  retryAt?: number;
}

/** An answer or a typed error; nothing in the core throws for what can be expected to go wrong. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Wraps an answer. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a failure. */
export function failed(
  code: FailureCode,
  details: Omit<Failure, 'code'> = {},
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, ...details } };
}

/** The same failure, with the invoice that it is about. */
export function aboutReference(failure: Failure, reference: InvoiceReference): Failure {
  return { ...failure, reference: failure.reference ?? reference.value };
}
