import type { BulkOverview } from './bulk-overview';

/** How long the job will still take from `now`, in ms; null while that can't be told. */
export function remaining({ state, progress, pace, waitingUntil }: BulkOverview, now: number): number | null {
  if (state !== 'running' || pace === null || pace <= 0) return null;
  return (progress.waiting / pace) * 1000 + Math.max((waitingUntil ?? now) - now, 0);
}
