import { setTimeout as pause } from 'node:timers/promises';

/** How long a condition may take before a test fails, in ms. */
export const DEADLINE = 15_000;

/** How long a page may take to load, in ms: the first one waits for the simulator to bundle its scripts. */
export const LOAD_DEADLINE = 30_000;

/**
 * Pauses between probes, in ms. Probes cost both processes: what has not come within a second is asked for
 * less often.
 */
const PAUSE = 60;
const LATER_PAUSE = 200;

/** What a probe gives while its condition does not hold. */
type NotYet = false | null | undefined | '';

/**
 * Asks `probe` again and again until it gives something truthy, and returns that.
 * An error of the probe counts as "not yet": a page may be navigating under it.
 * @throws after `timeout` ms, naming `what` and the probe's last error.
 */
export async function eventually<T>(
  what: string,
  probe: () => T | NotYet | Promise<T | NotYet>,
  timeout = DEADLINE,
): Promise<T> {
  const begun = Date.now();
  const deadline = begun + timeout;
  let lastError: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > deadline) break;
    await pause(Date.now() - begun < 1000 ? PAUSE : LATER_PAUSE);
  }
  const reason = lastError instanceof Error ? ` (${lastError.message})` : '';
  throw new Error(`Waited ${timeout} ms in vain for: ${what}${reason}`);
}
