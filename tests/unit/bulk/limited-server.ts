import { pacer } from '../../../utils/bulk/pacer';
import type { AnswerFacts } from '../../../utils/hostup/http';

/** A rate-limited server on a simulated network; all times in ms. */
export interface Setting {
  limit: number;
  perMs: number;
  /** `first`: a window starts with its first request; `aligned`: at multiples of its length; `sliding`. */
  windows: 'first' | 'aligned' | 'sliding';
  /** The way there, the time from counting to answering, and the way back. */
  up: number;
  work: number;
  down: number;
  /** Up to so many ms more, at random, on each way. */
  jitter: number;
  /** How far the server's clock is ahead of ours. */
  skew: number;
  /** What an answer tells beside status and retryAt. */
  tells: 'all' | 'date' | 'nothing';
  calls: number;
}

export const USUAL: Setting = {
  limit: 5,
  perMs: 1000,
  windows: 'first',
  up: 2,
  work: 0,
  down: 2,
  jitter: 2,
  skew: 0,
  tells: 'all',
  calls: 1000,
};

/** What came of it. `share` is that of the calls which the limit allows in the time that was needed. */
export interface Outcome {
  refused: number;
  elapsed: number;
  share: number;
  /** When each call was let go, by our clock. */
  sentAt: number[];
}

const START = Date.UTC(2026, 2, 1, 12, 0, 0, 137);

/** Random numbers from 0 to 1 that are the same in each run. */
export function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function limiter({ limit, perMs, windows }: Setting) {
  let beganAt = Number.NEGATIVE_INFINITY;
  let used = 0;
  let accepted: number[] = [];
  return (time: number) => {
    if (windows === 'sliding') {
      accepted = accepted.filter((at) => time - at < perMs);
      const isRefused = accepted.length >= limit;
      if (!isRefused) accepted.push(time);
      return {
        isRefused,
        remaining: limit - accepted.length,
        resetAt: (accepted[0] ?? time) + perMs,
      };
    }
    if (time >= beganAt + perMs) {
      beganAt = windows === 'aligned' ? Math.floor(time / perMs) * perMs : time;
      used = 0;
    }
    used += 1;
    return { isRefused: used > limit, remaining: Math.max(limit - used, 0), resetAt: beganAt + perMs };
  };
}

/** Sends calls as the pacer says, at most 16 at a time, until all were accepted. */
export function simulate(changes: Partial<Setting> = {}, seed = 1): Outcome {
  const setting = { ...USUAL, ...changes };
  const { up, work, down, jitter, skew, tells, calls } = setting;
  const random = randoms(seed);
  const count = limiter(setting);
  const mine = pacer();
  const events: { at: number; run(): void }[] = [];
  const later = (at: number, run: () => void) => void events.push({ at, run });
  let now = START;
  let left = calls;
  let open = 0;
  let refused = 0;
  const sentAt: number[] = [];

  function factsOf(arrival: number, departure: number): AnswerFacts & { isRefused: boolean } {
    const { isRefused, remaining, resetAt } = count(arrival);
    const date = Math.floor(departure / 1000) * 1000;
    const limit = { limit: setting.limit, remaining, resetAt, serverTime: date };
    return {
      isRefused,
      httpStatus: isRefused ? 429 : 200,
      limit: tells === 'nothing' ? null : limit,
      timestamp: tells === 'all' ? Math.floor(arrival) : null,
      retryAt: isRefused ? Math.ceil(now) + Math.ceil((resetAt - arrival) / 1000) * 1000 : null,
    };
  }

  function send(): void {
    const ticket = mine.sent(Math.floor(now));
    left -= 1;
    open += 1;
    sentAt.push(now);
    later(now + up + random() * jitter, () => {
      const arrival = Math.floor(now + skew);
      const { isRefused, ...facts } = factsOf(arrival, arrival + work);
      later(now + work + down + random() * jitter, () => {
        open -= 1;
        if (isRefused) {
          refused += 1;
          left += 1;
        }
        mine.answered(ticket, Math.floor(now), facts);
      });
    });
  }

  while (left > 0 || open > 0) {
    const next = left > 0 && open < 16 ? mine.nextAt(Math.floor(now)) : Number.POSITIVE_INFINITY;
    if (next <= now) {
      send();
      continue;
    }
    events.sort((a, b) => a.at - b.at);
    const event = events[0];
    // Timers fire late, never early.
    const wake = next + random() * 2;
    if (event && event.at <= wake) {
      events.shift();
      now = event.at;
      event.run();
    } else {
      now = wake;
    }
    if (now === Number.POSITIVE_INFINITY) throw new Error('The pacer waits for ever.');
  }
  const elapsed = now - START;
  const windowsNeeded = Math.ceil(calls / setting.limit) - 1;
  return { refused, elapsed, sentAt, share: (windowsNeeded * setting.perMs) / elapsed };
}
