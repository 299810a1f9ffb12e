/** A clock that only moves when nothing else is left to do, for what waits in memory. */
export interface VirtualTime {
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Lets time pass until `isDone`; fails after an hour of it. */
  until(isDone: () => boolean): Promise<void>;
}

const HOUR = 3_600_000;

/** Time that starts at `start`, in ms since the epoch. */
export function virtualTime(start: number): VirtualTime {
  let now = start;
  let timers: { at: number; ring: () => void }[] = [];
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await new Promise((done) => setImmediate(done));
  }
  return {
    now: () => now,
    wait: (milliseconds) =>
      new Promise((ring) => {
        timers.push({ at: now + milliseconds, ring });
      }),
    async until(isDone) {
      await settle();
      while (!isDone()) {
        timers.sort((a, b) => a.at - b.at);
        const [next, ...others] = timers;
        if (!next || next.at > start + HOUR) throw new Error('It never came to this.');
        timers = others;
        now = Math.max(next.at, now);
        next.ring();
        await settle();
      }
    },
  };
}
