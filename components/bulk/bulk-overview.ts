import * as z from 'zod/mini';
import { type BulkItem, type BulkJob, bulkJobItem } from '../../utils/bulk/bulk-job';
import { type BulkProgress, progressOf } from '../../utils/bulk/job-progress';
import type { Failure } from '../../utils/failures/failure';
import { failureSchema, type LinkRequest, linkRequest } from '../../utils/messages/link-port';
import { defineItem } from '../../utils/storage/define-item';

/** An invoice whose link could not be made. */
export interface FailedItem {
  request: LinkRequest;
  failure: Failure;
}

/** What the view of a job under way needs of it: counts instead of ten thousand parsed links. */
export interface BulkOverview extends Pick<BulkJob, 'id' | 'state' | 'waitingUntil' | 'pace'> {
  progress: BulkProgress;
  /** The first {@link MAX_FAILED} of those that failed; the CSV has all. */
  failed: FailedItem[];
}

/** As many failures as anyone reads one by one. */
export const MAX_FAILED = 200;

const head = z.object({
  id: z.string(),
  state: z.enum(['running', 'paused', 'cancelled', 'done']),
  waitingUntil: z.nullable(z.number()),
  pace: z.nullable(z.number()),
  items: z.array(z.unknown()),
});

const failedItem: z.ZodMiniType<FailedItem> = z.object({ request: linkRequest, failure: failureSchema });

const STATES: ReadonlySet<unknown> = new Set<BulkItem['state']>(['waiting', 'done', 'failed']);

/**
 * The job as {@link BulkOverview}. It is written about once a second while it runs; parsing every link of
 * a large one each time takes a fifth of a second, counting takes a few ms.
 */
export const bulkOverviewItem = defineItem<BulkOverview | null>({
  area: bulkJobItem.area,
  key: bulkJobItem.key,
  version: bulkJobItem.version,
  schema: z.nullable(
    z.pipe(
      head,
      z.transform(({ items, ...job }) => {
        const counted = items.filter(hasState);
        return {
          ...job,
          progress: progressOf({ items: counted as BulkItem[] }),
          failed: counted
            .filter(({ state }) => state === 'failed')
            .slice(0, MAX_FAILED)
            .flatMap((item) => {
              const parsed = failedItem.safeParse(item);
              return parsed.success ? [parsed.data] : [];
            }),
        };
      }),
    ),
  ),
  fallback: null,
});

function hasState(item: unknown): item is { state: BulkItem['state'] } {
  return typeof item === 'object' && item !== null && 'state' in item && STATES.has(item.state);
}
