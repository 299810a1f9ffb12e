/**
 * Learns what lies between the sending of a call by our clock and its arrival by the server's: the offset
 * of the clocks and the way there, in one number. A window that starts with its first request begins
 * when that one arrives, so a known length tells the arrival; a window that starts by itself begins
 * earlier, so that the number is too small and we are late rather than early.
 */
export interface TravelTime {
  /** The call sent at `sentAt` (ours) was the first of the window that began at `beganAt` (the server's). */
  observe(sentAt: number, beganAt: number): void;
  /**
   * The least that a call has needed lately, less an allowance for how much it varies; null if not known.
   */
  least(): number | null;
  /** A call came too early: forget all that. */
  forget(): void;
}

/** So many windows count; clocks drift apart meanwhile. */
const KEPT = 24;
/** What one measurement may be wrong by, in ms; many together are less so. */
const FIRST_ALLOWANCE = 40;

/** A travel time that nothing is known of yet. */
export function travelTime(): TravelTime {
  let times: number[] = [];
  return {
    observe(sentAt, beganAt) {
      times = [beganAt - sentAt, ...times].slice(0, KEPT);
    },
    least() {
      const sorted = [...times].sort((a, b) => a - b);
      const [least] = sorted;
      const median = sorted[Math.floor(sorted.length / 2)];
      if (least === undefined || median === undefined) return null;
      return least - Math.max((median - least) / 2, FIRST_ALLOWANCE / times.length);
    },
    forget() {
      times = [];
    },
  };
}
