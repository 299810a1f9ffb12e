/** The pace where no header tells a limit, which slows down when HostUp objects and dares more when not. */
export interface DefaultPace {
  /** The time between two calls, in ms. */
  interval(): number;
  /** An answer that was no 429. */
  accepted(): void;
  /** A 429. */
  refused(): void;
}

/** Two calls a second. */
const START = 500;
const FASTEST = 250;
const SLOWEST = 10_000;
/** So many accepted calls in a row make it a little faster. */
const TRUST = 10;

/** Begins with two calls a second. */
export function defaultPace(): DefaultPace {
  let interval = START;
  let accepted = 0;
  return {
    interval: () => interval,
    accepted() {
      accepted += 1;
      if (accepted % TRUST === 0) interval = Math.max(interval * 0.9, FASTEST);
    },
    refused() {
      accepted = 0;
      interval = Math.min(interval * 1.5, SLOWEST);
    },
  };
}
