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
   * The least that a call has needed lately, less an allowance for how much it varies; null while there
   * is too little to tell.
   */
  least(): number | null;
  /** A call came too early: forget all that. */
  forget(): void;
}

/** How long a measurement counts, in ms: clocks drift apart by some ms in that time. */
const KEPT = 90_000;
/** Fewer measurements than this may all have met a busy moment. */
const ENOUGH = 3;
/** What one measurement may be wrong by, in ms; many together are less so. */
const ALLOWANCE = 100;

/** A travel time that nothing is known of yet. */
export function travelTime(): TravelTime {
  let measured: { sentAt: number; time: number }[] = [];
  return {
    observe(sentAt, beganAt) {
      const recent = measured.filter((one) => Math.abs(sentAt - one.sentAt) < KEPT);
      measured = [...recent, { sentAt, time: beganAt - sentAt }];
    },
    least() {
      const sorted = measured.map(({ time }) => time).sort((a, b) => a - b);
      const [least] = sorted;
      const median = sorted[Math.floor(sorted.length / 2)];
      if (least === undefined || median === undefined || sorted.length < ENOUGH) return null;
      return least - Math.max((median - least) / 2, ALLOWANCE / sorted.length);
    },
    forget() {
      measured = [];
    },
  };
}
