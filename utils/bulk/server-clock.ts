import type { AnswerFacts } from '../hostup/http';

/** The least and the most that the server's clock is ahead of ours, in ms. */
export interface OffsetBounds {
  low: number;
  high: number;
}

/**
 * Learns how far the server's clock is ahead of ours. Each answer bounds it: what the server called "now"
 * lies between our sending and our receiving. `Date` has whole seconds, the body's `timestamp` has ms;
 * many bounds together are much narrower than one.
 */
export interface ServerClock {
  observe(sentAt: number, receivedAt: number, answer: AnswerFacts): void;
  /** Null before the first answer that told a time. */
  bounds(): OffsetBounds | null;
}

/** So many answers count; older ones may be from before one of the clocks was set. */
const KEPT = 32;
/** Times are whole ms, so two true bounds can miss each other by this much. */
const ROUNDING = 2;

/** The span in which the server's present lay when it answered, by its own clock; null if not told. */
export function serverPresent(answer: AnswerFacts): { from: number; to: number } | null {
  if (answer.timestamp !== null) return { from: answer.timestamp, to: answer.timestamp + 1 };
  const date = answer.limit?.serverTime ?? null;
  return date === null ? null : { from: date, to: date + 1000 };
}

/** A clock that nothing is known of yet. */
export function serverClock(): ServerClock {
  let samples: OffsetBounds[] = [];
  return {
    observe(sentAt, receivedAt, answer) {
      const present = serverPresent(answer);
      if (!present) return;
      samples = [{ low: present.from - receivedAt, high: present.to - sentAt }, ...samples].slice(0, KEPT);
    },
    bounds() {
      const [newest, ...older] = samples;
      if (!newest) return null;
      const bounds = { ...newest };
      for (const sample of older) {
        const low = Math.max(bounds.low, sample.low);
        const high = Math.min(bounds.high, sample.high);
        // Bounds that exclude each other: one of the clocks was set in between, and only the newer hold.
        if (low > high + ROUNDING) break;
        Object.assign(bounds, { low, high });
      }
      return bounds;
    },
  };
}
