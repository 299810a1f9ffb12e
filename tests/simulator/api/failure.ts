import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { isoTime } from '../clock';
import { type Answer, json } from '../http/answer';

/** One wrong field of a request, as v2 lists them. */
export interface FieldError {
  pointer: string;
  detail: string;
  code: string;
}

/** What a failure may say beyond its status and message. */
export interface FailureDetails {
  /** v2 code (lower case); v1 writes it in capitals. Without it both follow from the status. */
  code?: string;
  errors?: FieldError[];
  headers?: Record<string, string>;
  /** Seconds, v1's `retryAfter`. */
  retryAfter?: number;
}

/** Thrown by handlers to answer with an error in the form of the API's version. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: FailureDetails = {},
  ) {
    super(message);
  }
}

/** v2's own codes, where they do not follow from the status' name. */
const V2_CODES: Record<number, string> = {
  400: 'invalid_request',
  429: 'rate_limit_exceeded',
  502: 'upstream_invoice_shape_invalid',
  503: 'upstream_unavailable',
};

/** Which of the two APIs a path belongs to, which decides the form of its errors. */
export function apiVersion(path: string): 1 | 2 {
  return /^\/api\/v2(\/|$)/.test(path) ? 2 : 1;
}

/** Writes a failure as the API's version does: v1 its own form, v2 problem+json (RFC 7807). */
export function failureAnswer(failure: ApiFailure, path: string, now: number): Answer {
  const { status, message, details } = failure;
  const title = STATUS_CODES[status] ?? 'Error';
  const slug = title.replace(/[^A-Za-z]+/g, '_').toLowerCase();
  const common = { timestamp: isoTime(now), requestId: randomUUID() };
  const answer =
    apiVersion(path) === 1
      ? json(status, {
          error: title,
          message,
          code: (details.code ?? slug).toUpperCase(),
          ...common,
          ...(details.retryAfter === undefined ? {} : { retryAfter: details.retryAfter }),
        })
      : json(
          status,
          {
            type: 'about:blank',
            title,
            status,
            detail: message,
            code: details.code ?? V2_CODES[status] ?? slug,
            instance: path,
            ...common,
            ...(details.errors === undefined ? {} : { errors: details.errors }),
          },
          'application/problem+json; charset=utf-8',
        );
  return { ...answer, headers: { ...answer.headers, ...details.headers } };
}
