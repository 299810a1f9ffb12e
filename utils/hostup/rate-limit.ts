import type { Result } from '../failures/failure';
import { errorAnswer } from './schemas';

/** What an answer's `X-RateLimit-*` headers say. */
export interface RateLimit {
  /** Requests allowed in a window. */
  limit: number;
  /** Requests left in this window. */
  remaining: number;
  /** When the window ends, by the server's clock, in ms since the epoch. */
  resetAt: number;
  /** The server's present by its `Date` header (whole seconds), in ms since the epoch; null if not said. */
  serverTime: number | null;
}

const DEFAULT_PAUSE = 5_000;
const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 15 * 60_000;

/** The rate limit that the headers tell, or null when one is missing or malformed. */
export function rateLimitOf(headers: Headers): RateLimit | null {
  const limit = wholeNumber(headers.get('X-RateLimit-Limit'));
  const remaining = wholeNumber(headers.get('X-RateLimit-Remaining'));
  const resetAt = Date.parse(headers.get('X-RateLimit-Reset') ?? '');
  if (limit === null || remaining === null || Number.isNaN(resetAt)) return null;
  const serverTime = Date.parse(headers.get('Date') ?? '');
  return { limit, remaining, resetAt, serverTime: Number.isNaN(serverTime) ? null : serverTime };
}

/**
 * When to ask again after a 429, in ms since the epoch by our clock: from `Retry-After` (seconds), else
 * from the body's `retryAfter`, else from the reset time held against the server's own `Date` (so that a
 * wrong clock on this machine does no harm), else in five seconds. At least one second, so that a
 * "now" that never comes true does not become a flood, and at most 15 minutes.
 */
export function retryTime(headers: Headers, body: Result<unknown>, now: number): number {
  const inBody = body.ok ? errorAnswer.safeParse(body.value).data?.retryAfter : undefined;
  const seconds = wholeNumber(headers.get('Retry-After')) ?? inBody;
  const limit = rateLimitOf(headers);
  const untilReset = limit ? limit.resetAt - (limit.serverTime ?? now) : undefined;
  const pause = seconds !== undefined && seconds >= 0 ? seconds * 1000 : (untilReset ?? DEFAULT_PAUSE);
  return now + Math.min(Math.max(pause, SHORTEST_PAUSE), LONGEST_PAUSE);
}

/** The server's present by a v1 answer's `timestamp`, in ms since the epoch; null if not said. */
export function timestampOf(body: unknown): number | null {
  const told = typeof body === 'object' && body !== null && 'timestamp' in body ? body.timestamp : undefined;
  const time = typeof told === 'string' ? Date.parse(told) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
