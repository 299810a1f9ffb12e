import { type Clock, isoTime } from '../clock';
import type { RateLimit } from '../store';
import { ApiFailure } from './failure';

/** The headers of an answer; `refused` when the request was over the limit. */
export interface RateCount {
  headers: Record<string, string>;
  refused: ApiFailure | null;
}

/** Counts the requests of each credential in fixed windows, which start with its first request. */
export interface RateLimiter {
  /** Counts one request of a key ('' for none). */
  count(key: string): RateCount;
  /** Counts one request of the client area, whose pages work whatever the limit of keys is. */
  countSession(): RateCount;
  /** Forgets all windows. */
  reset(): void;
}

/** So many that no page of the client area meets it. */
const SESSION_LIMIT: RateLimit = { requests: 10_000, perMs: 10_000 };

/** A limiter by the simulated clock; `limit` is asked for when a window starts. */
export function createRateLimiter(clock: Clock, limit: () => RateLimit): RateLimiter {
  const windows = new Map<string, { used: number; limit: RateLimit; endsAt: number; startsAt: number }>();
  const count = (credential: string, asked: () => RateLimit): RateCount => {
    const now = clock.now();
    let window = windows.get(credential);
    if (!window || now >= window.endsAt || now < window.startsAt) {
      const current = { ...asked() };
      window = { used: 0, limit: current, startsAt: now, endsAt: now + current.perMs };
      windows.set(credential, window);
    }
    window.used += 1;
    const headers = {
      'X-RateLimit-Limit': String(window.limit.requests),
      'X-RateLimit-Remaining': String(Math.max(0, window.limit.requests - window.used)),
      'X-RateLimit-Reset': isoTime(window.endsAt),
    };
    if (window.used <= window.limit.requests) return { headers, refused: null };
    const retryAfter = Math.max(1, Math.ceil((window.endsAt - now) / 1000));
    const refused = new ApiFailure(429, `Too many requests. Try again in ${retryAfter} seconds.`, {
      retryAfter,
      headers: { 'Retry-After': String(retryAfter) },
    });
    return { headers, refused };
  };
  return {
    count: (key) => count(`key:${key}`, limit),
    countSession: () => count('session', () => SESSION_LIMIT),
    reset: () => windows.clear(),
  };
}
