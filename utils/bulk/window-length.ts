/**
 * Learns how long the rate limit's windows are, which no header tells. Each answer says that a window is
 * at least as long as what is left of it; two windows in a row, that it is at most as long as from end to
 * end. Limits are set in whole seconds, so the length counts as known when exactly one fits.
 */
export interface WindowLength {
  /** A window that ends at `endsAt` had not begun later than `present` (both by the server's clock). */
  observeRest(endsAt: number, present: number): void;
  /** One window followed another. */
  observeNext(endedAt: number, endsAt: number): void;
  /** In ms; null while it is not known. */
  known(): number | null;
}

/** Times are whole ms, and headers and body may be written a moment apart. */
const ROUNDING = 5;
const SECOND = 1000;

/** A length that nothing is known of yet. */
export function windowLength(): WindowLength {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;

  /** What contradicts what was seen is a limit that has changed: begin anew with the newest. */
  function narrow(nextLeast: number, nextMost: number): void {
    const contradicts = Math.max(least, nextLeast) > Math.min(most, nextMost) + ROUNDING;
    least = contradicts ? nextLeast : Math.max(least, nextLeast);
    most = contradicts ? nextMost : Math.min(most, nextMost);
  }

  return {
    observeRest: (endsAt, present) => narrow(endsAt - present, Number.POSITIVE_INFINITY),
    observeNext: (endedAt, endsAt) => narrow(0, endsAt - endedAt),
    known() {
      const first = Math.ceil((least - ROUNDING) / SECOND) * SECOND;
      const isOnlyOne = first > 0 && first <= most + ROUNDING && first + SECOND > most + ROUNDING;
      return isOnlyOne ? first : null;
    },
  };
}
