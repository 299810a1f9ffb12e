import type { AnswerFacts } from '../hostup/http';
import type { RateLimit } from '../hostup/rate-limit';
import { defaultPace } from './default-pace';
import { inFlight, type Ticket } from './in-flight';
import { serverClock, serverPresent } from './server-clock';
import { travelTime } from './travel-time';
import { windowLength } from './window-length';

/**
 * Decides when the next call with one key may go, from what the last answers said of the limit: as fast
 * as it allows and no faster. Has no clock and no timer of its own; all times are ms since the epoch by
 * our clock.
 *
 * A window's calls go out as soon as the window is open, several at a time, so that latency costs
 * nothing; then it waits for the next one, which it aims to meet just after its beginning. What it can't
 * know it takes to be later, and what is on its way it takes to be uncounted.
 */
export interface Pacer {
  /** When the next call may go: not after `now` means at once; Infinity, not before an answer has come. */
  nextAt(now: number): number;
  /** A call goes out. */
  sent(now: number): Ticket;
  /** What came of it. */
  answered(ticket: Ticket, now: number, answer: AnswerFacts): void;
}

/** The window that the last answers told of. */
interface Window extends RateLimit {
  /** When an answer first told of it, by our clock. */
  seenAt: number;
}

/** How long after the believed start of a window the first call is to arrive, in ms; more after a 429. */
const MARGIN = 4;
const LARGEST_MARGIN = 1_000;
/** No window is waited for longer than this, in ms: past that, one call asks how things are. */
const LONGEST_WAIT = 15 * 60_000;
/** A reset that is so long past when it is told, in ms, tells nothing. */
const STALE = 1_500;
/** How long to wait for a window whose length is not known when nothing has told of it, in ms. */
const UNKNOWN_LENGTH = 2_000;

/** A pacer that nothing is known to yet: it lets one call go and waits for what that one tells. */
export function pacer(): Pacer {
  const clock = serverClock();
  const length = windowLength();
  const travel = travelTime();
  const flying = inFlight();
  const pace = defaultPace();
  let window: Window | null = null;
  /** The window after `window`, once its time has come and before an answer has told of it. */
  let presumed: { since: number; sent: number } | null = null;
  let blockedUntil = Number.NEGATIVE_INFINITY;
  let lastRefusedAt = Number.NEGATIVE_INFINITY;
  let lastSentAt = Number.NEGATIVE_INFINITY;
  let hasAnswer = false;
  let margin = MARGIN;

  /** When to send so that the call arrives just after the window's end. */
  function opensAt({ resetAt, seenAt }: Window): number {
    const offset = clock.bounds()?.low ?? 0;
    const ahead = Math.max(offset, travel.least() ?? offset);
    return Math.ceil(Math.min(resetAt - ahead + margin, seenAt + LONGEST_WAIT));
  }

  /** When a window that was presumed and used up without any answer may be presumed again. */
  function presumedAgainAt(since: number): number {
    return since + (length.known() ?? UNKNOWN_LENGTH);
  }

  function nextInWindow(now: number, current: Window): number {
    const opening = opensAt(current);
    const uncounted = flying.uncounted(now);
    if (!presumed && now < opening) {
      return current.remaining > uncounted ? now : Math.min(opening, flying.nextCounted(now));
    }
    if (!presumed) return current.limit > uncounted ? now : flying.nextCounted(now);
    const sentBefore = Math.max(uncounted - presumed.sent, 0);
    if (presumed.sent + sentBefore < current.limit) return now;
    const again = presumedAgainAt(presumed.since);
    if (uncounted > 0) return Math.max(flying.nextCounted(now), now + 1);
    return Math.max(again, now);
  }

  function isUsable(limit: RateLimit, ticket: Ticket, answer: AnswerFacts): boolean {
    const present = serverPresent(answer);
    // With no word of the server's clock ours has to do.
    const earliest = present?.from ?? ticket.sentAt;
    return limit.limit >= 1 && limit.resetAt > earliest - STALE;
  }

  function learnWindow(limit: RateLimit, ticket: Ticket, now: number, answer: AnswerFacts): void {
    const present = serverPresent(answer);
    if (present) length.observeRest(limit.resetAt, present.to);
    const isSame = window && Math.abs(limit.resetAt - window.resetAt) <= 1;
    if (window && isSame) {
      window = { ...window, remaining: Math.min(window.remaining, limit.remaining) };
    } else if (!window || limit.resetAt > window.resetAt || ticket.sentAt > window.seenAt) {
      if (window && limit.resetAt > window.resetAt) length.observeNext(window.resetAt, limit.resetAt);
      window = { ...limit, seenAt: now };
      presumed = null;
    }
    const known = length.known();
    const isFirst = answer.httpStatus !== 429 && limit.remaining === limit.limit - 1;
    if (isFirst && known !== null) travel.observe(ticket.sentAt, limit.resetAt - known);
  }

  return {
    nextAt(now) {
      if (blockedUntil > now) return blockedUntil;
      if (window) return nextInWindow(now, window);
      if (!hasAnswer) return flying.uncounted(now) === 0 ? now : flying.nextCounted(now);
      return Math.max(lastSentAt + pace.interval(), now);
    },

    sent(now) {
      const ticket = { sentAt: now };
      if (window && (presumed || now >= opensAt(window))) {
        const isUsedUp = presumed && presumed.sent >= window.limit && now >= presumedAgainAt(presumed.since);
        if (!presumed || isUsedUp) presumed = { since: now, sent: 0 };
        presumed.sent += 1;
      }
      lastSentAt = now;
      flying.add(ticket);
      return ticket;
    },

    answered(ticket, now, answer) {
      flying.remove(ticket, now, answer.httpStatus !== null);
      if (answer.httpStatus === null) return;
      hasAnswer = true;
      clock.observe(ticket.sentAt, now, answer);
      if (answer.httpStatus === 429) {
        // Calls that were on their way together are refused together: that is one mistake, not several.
        if (ticket.sentAt > lastRefusedAt) {
          margin = Math.min(margin * 2 + 50, LARGEST_MARGIN);
          travel.forget();
          pace.refused();
          lastRefusedAt = now;
        }
        blockedUntil = Math.max(blockedUntil, answer.retryAt ?? now + UNKNOWN_LENGTH);
      } else {
        pace.accepted();
      }
      if (answer.limit && isUsable(answer.limit, ticket, answer)) {
        learnWindow(answer.limit, ticket, now, answer);
      } else if (answer.limit) {
        window = null;
      }
    },
  };
}
