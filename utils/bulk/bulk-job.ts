import * as z from 'zod/mini';
import type { Failure } from '../failures/failure';
import { failureSchema, linkRequest } from '../messages/link-port';
import { paymentLinkSchema } from '../payment-links/payment-link';
import { defineItem } from '../storage/define-item';

const bulkItem = z.object({
  request: linkRequest,
  state: z.enum(['waiting', 'done', 'failed']),
  /** The link, once there is one. */
  link: z.nullable(paymentLinkSchema),
  failure: z.nullable(failureSchema),
});

/** One invoice of a bulk job. */
export type BulkItem = z.output<typeof bulkItem> & { failure: Failure | null };

const bulkJob = z.object({
  id: z.string(),
  startedAt: z.number(),
  state: z.enum(['running', 'paused', 'cancelled', 'done']),
  items: z.array(bulkItem),
  /** Until when the job waits because HostUp asked to, in ms since the epoch; null while it works. */
  waitingUntil: z.nullable(z.number()),
  /** Links a second at the present pace, for the time that is left; null until it is known. */
  pace: z.nullable(z.number()),
});

/** Links for many invoices at once. Kept, so that it goes on after the worker or the browser restarts. */
export type BulkJob = z.output<typeof bulkJob>;

/** The most invoices that one job takes. */
export const MAX_BULK = 10_000;

/** The job that is under way or was the last; null when there is none. */
export const bulkJobItem = defineItem<BulkJob | null>({
  area: 'local',
  key: 'bulkJob',
  version: 1,
  schema: z.nullable(bulkJob),
  fallback: null,
});
