import type * as z from 'zod/mini';
import { type Failure, type FailureCode, failed, type Result, success } from '../failures/failure';
import { requestIdOf } from './answer-failure';
import { v1Envelope } from './schemas';

/** Unwraps a v1 success and parses its `data`. Fails with `unexpected_answer` (with the request id). */
export function parseV1<T extends z.ZodMiniType>(body: unknown, data: T): Result<z.output<T>> {
  const envelope = v1Envelope.safeParse(body);
  if (!envelope.success) return failed('unexpected_answer');
  const parsed = data.safeParse(envelope.data.data);
  return parsed.success ? success(parsed.data) : refusedV1(body, 'unexpected_answer');
}

/** A failure about a v1 success that can't be used, with its request id for HostUp's support. */
export function refusedV1(
  body: unknown,
  code: FailureCode,
  details: Omit<Failure, 'code'> = {},
): { ok: false; failure: Failure } {
  const envelope = v1Envelope.safeParse(body);
  const requestId = envelope.success ? requestIdOf(envelope.data.requestId) : undefined;
  return failed(code, requestId ? { ...details, requestId } : details);
}

/** Parses a v2 success, which has no envelope. Fails with `unexpected_answer`. */
export function parseV2<T extends z.ZodMiniType>(body: unknown, schema: T): Result<z.output<T>> {
  const parsed = schema.safeParse(body);
  return parsed.success ? success(parsed.data) : failed('unexpected_answer');
}
