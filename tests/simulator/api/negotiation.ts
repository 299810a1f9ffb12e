import type { ReceivedRequest } from '../http/received-request';
import { ApiFailure } from './failure';

/** Throws 406 when the client says that it takes no JSON. */
export function checkAccept(request: ReceivedRequest): void {
  const accept = request.headers.accept;
  if (accept === undefined) return;
  const types = accept.split(',').map((one) => one.split(';')[0]?.trim().toLowerCase());
  if (types.some((type) => type === '*/*' || type === 'application/*' || type === 'application/json')) return;
  throw new ApiFailure(406, 'This resource is available as application/json only.');
}

/**
 * The JSON object of a request's body. `required`: what the documented request always sends with it; where
 * the type is optional, an empty body may come without. Throws 413, 415 and 400.
 */
export function jsonBody(
  request: ReceivedRequest,
  contentType: 'required' | 'optional',
): Record<string, unknown> {
  if (request.tooLarge) throw new ApiFailure(413, 'The body is larger than 1 MB.');
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const bare = type === undefined && contentType === 'optional' && request.body === '';
  if (!bare && type !== 'application/json') {
    throw new ApiFailure(415, 'Content-Type must be application/json.');
  }
  if (request.body === '') return {};
  try {
    const value: unknown = JSON.parse(request.body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    throw invalid('The body is not valid JSON.', '');
  }
  throw invalid('The body must be a JSON object.', '');
}

/** 400 with the field that is wrong, which only v2 writes out. */
export function invalid(detail: string, pointer: string, code = 'invalid'): ApiFailure {
  return new ApiFailure(400, detail, { errors: [{ pointer, detail, code }] });
}

/** A whole number from a query, `fallback` when it is not given. Throws 400 out of its bounds. */
export function queryInteger(
  request: ReceivedRequest,
  name: string,
  bounds: { fallback: number; max: number },
): number {
  const text = request.query[name];
  if (text === undefined) return bounds.fallback;
  const value = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= bounds.max)) throw invalid(`${name} must be 1 to ${bounds.max}.`, `/query/${name}`);
  return value;
}
