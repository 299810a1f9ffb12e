/** The simulator's time: real time plus what tests have added. All in ms since the epoch. */
export interface Clock {
  /** Simulated now. */
  now(): number;
  /** Moves the clock by `ms`, which may be negative. */
  advance(ms: number): void;
  /** Back to real time. */
  reset(): void;
}

/** A clock that starts at real time. */
export function createClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (ms) => {
      offset += ms;
    },
    reset: () => {
      offset = 0;
    },
  };
}

/** One day in ms. */
export const DAY_MS = 86_400_000;

/** ISO 8601 in UTC, as the API writes times. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** `YYYY-MM-DD`, as HostBill writes dates. */
export function isoDate(ms: number): string {
  return isoTime(ms).slice(0, 10);
}
