import { type Clock, isoTime } from '../clock';
import type { RateLimit } from '../store';
import { ApiFailure } from './failure';

/** Counts the requests of each credential in fixed windows, which start with its first request. */
export interface RateLimiter {
  /** Counts one request and tells the headers of its answer; `refused` when it is over the limit. */
  count(credential: string): { headers: Record<string, string>; refused: ApiFailure | null };
  /** Forgets all windows. */
  reset(): void;
}

/** A limiter by the simulated clock; `limit` is asked for when a window starts. */
export function createRateLimiter(clock: Clock, limit: () => RateLimit): RateLimiter {
  const windows = new Map<string, { used: number; limit: RateLimit; endsAt: number; startsAt: number }>();
  return {
    count(credential) {
      const now = clock.now();
      let window = windows.get(credential);
      if (!window || now >= window.endsAt || now < window.startsAt) {
        const current = { ...limit() };
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
    },
    reset: () => windows.clear(),
  };
}
