import type { BulkItem } from './bulk-job';
import type { JobKeeper } from './job-keeper';

/** Writes the job about once a second, never for each item. */
export interface Flusher {
  /** An item was settled, as a link or a failure. */
  closed(item: BulkItem): void;
  /** Something else changed that should be seen. */
  soon(): Promise<void>;
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
export function flusher(keeper: JobKeeper, now: () => number): Flusher {
  const startedAt = now();
  let lastAt = now();
  let writing: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let closings: number[] = [];

  /** Links a second over the last half minute; null until there is enough to tell. */
  function pace(): number | null {
    const time = now();
    closings = closings.filter((at) => time - at < PACE_SPAN);
    const span = Math.min(time - startedAt, PACE_SPAN);
    return span < PACE_FROM || closings.length === 0 ? null : (closings.length / span) * 1000;
  }

  function write(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    lastAt = now();
    keeper.change((job) => ({ ...job, pace: job.state === 'running' ? pace() : null }));
    const written = writing.then(() => keeper.flush());
    writing = written;
    return written.then(() => undefined);
  }

  function schedule(): Promise<void> {
    const size = keeper.current()?.items.length ?? 0;
    const interval = Math.min(Math.max(size, SHORTEST), LONGEST);
    const due = lastAt + interval - now();
    if (due <= 0) return write();
    timer ??= setTimeout(() => void write(), due);
    return Promise.resolve();
  }

  return {
    closed() {
      closings.push(now());
      void schedule();
    },
    soon: schedule,
    last: write,
  };
}
