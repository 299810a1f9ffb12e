import { withLinks } from '../payment-links/keep-links';
import { type PaymentLink, paymentLinksItem } from '../payment-links/payment-link';
import type { Store } from '../storage/store';
import { type BulkJob, bulkJobItem } from './bulk-job';

/** The job in memory, written to the storage now and then: a killed worker may ask for a few links again. */
export interface JobKeeper {
  /** The job, read from the storage the first time. */
  load(): Promise<BulkJob | null>;
  /** The job as it is now; null before `load` or when there is none. */
  current(): BulkJob | null;
  /** Changes the job in memory. */
  change(change: (job: BulkJob) => BulkJob): void;
  /** Puts another job in its place. */
  replace(job: BulkJob | null): void;
  /** Notes a link for the history; it is written with the next `flush`. */
  addToHistory(link: PaymentLink): void;
  /** Writes what has changed; false when the storage refused. */
  flush(): Promise<boolean>;
}

/** Keeps the one job. */
export function jobKeeper(store: Store): JobKeeper {
  let job: BulkJob | null = null;
  let loading: Promise<void> | null = null;
  let written: BulkJob | null = null;
  let batch: PaymentLink[] = [];

  async function read(): Promise<void> {
    job = await store.read(bulkJobItem);
    written = job;
  }

  async function writeHistory(): Promise<boolean> {
    const links = batch;
    batch = [];
    if (links.length === 0) return true;
    const kept = await store.update(paymentLinksItem, (history) => withLinks(history, links));
    if (!kept.ok) batch = [...links, ...batch];
    return kept.ok;
  }

  async function writeJob(): Promise<boolean> {
    const latest = job;
    if (latest === written) return true;
    const kept = await store.update(bulkJobItem, () => latest);
    if (kept.ok) written = latest;
    return kept.ok;
  }

  return {
    async load() {
      loading ??= read();
      await loading;
      return job;
    },
    current: () => job,
    change(change) {
      if (job) job = change(job);
    },
    replace(next) {
      job = next;
    },
    addToHistory(link) {
      batch.push(link);
    },
    async flush() {
      const results = await Promise.all([writeHistory(), writeJob()]);
      return results.every(Boolean);
    },
  };
}
