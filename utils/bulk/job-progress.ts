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
