import type { JobKeeper } from './job-keeper';

/** Writes the job about once a second, never for each item. */
export interface Flusher {
  /** An item was settled, as a link or a failure. */
  closed(): void;
  /** Something else changed that should be seen. */
  soon(): void;
  /** Writes all that is left. */
  last(): Promise<void>;
}

/** The shortest and the longest time between two writes, in ms; a large job is written less often. */
const SHORTEST = 1_000;
const LONGEST = 5_000;
/** The pace is that of so many last ms. */
const PACE_SPAN = 30_000;
/** Before so many ms, no pace is told. */
const PACE_FROM = 3_000;

/** Writes the keeper's job while it runs. */
export function flusher(
  keeper: JobKeeper,
  { now, wait }: { now(): number; wait(milliseconds: number): Promise<void> },
): Flusher {
  const startedAt = now();
  let lastAt = now();
  let isScheduled = false;
  let writing: Promise<unknown> = Promise.resolve();
  let closings: number[] = [];

  /** Links a second over the last half minute; null until there is enough to tell. */
  function pace(): number | null {
    const time = now();
    closings = closings.filter((at) => time - at < PACE_SPAN);
    const span = Math.min(time - startedAt, PACE_SPAN);
    return span < PACE_FROM || closings.length === 0 ? null : (closings.length / span) * 1000;
  }

  function write(): Promise<void> {
    isScheduled = false;
    lastAt = now();
    keeper.change((job) => ({ ...job, pace: job.state === 'running' ? pace() : null }));
    const written = writing.then(() => keeper.flush());
    writing = written;
    return written.then(() => undefined);
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    const interval = Math.min(Math.max(keeper.current()?.items.length ?? 0, SHORTEST), LONGEST);
    void wait(Math.max(lastAt + interval - now(), 0)).then(() => (isScheduled ? write() : undefined));
  }

  return {
    closed() {
      closings.push(now());
      schedule();
    },
    soon: schedule,
    last: write,
  };
}
