import type { BulkJob } from './bulk-job';

/** How far a job has come, in invoices. */
export interface BulkProgress {
  done: number;
  failed: number;
  waiting: number;
  total: number;
}

/** Counts a job's invoices by their state. */
export function progressOf(job: Pick<BulkJob, 'items'>): BulkProgress {
  const progress = { done: 0, failed: 0, waiting: 0, total: job.items.length };
  for (const { state } of job.items) progress[state] += 1;
  return progress;
}

/**
 * How long the job will take from `now`, in ms; null while that can't be told (no pace yet, or the job is
 * paused or cancelled). A pause that HostUp asked for is part of it.
 */
export function timeLeft(job: BulkJob, now: number): number | null {
  const { waiting } = progressOf(job);
  if (job.state === 'done' || (job.state === 'running' && waiting === 0)) return 0;
  if (job.state !== 'running' || job.pace === null || job.pace <= 0) return null;
  return (waiting / job.pace) * 1000 + Math.max((job.waitingUntil ?? now) - now, 0);
}
