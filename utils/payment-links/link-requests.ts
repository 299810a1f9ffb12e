import * as z from 'zod/mini';
import type { Failure } from '../failures/failure';
import { failureSchema, type LinkRequest, linkRequest } from '../messages/link-port';
import { defineItem } from '../storage/define-item';

const openRequest = z.object({
  request: linkRequest,
  startedAt: z.number(),
  /** Until when HostUp asked to wait, in ms since the epoch; null while working. */
  waitingUntil: z.nullable(z.number()),
});

/** A request that is under way. */
export type OpenRequest = z.output<typeof openRequest>;

/**
 * The requests under way, by key. Kept for the session so that the popup shows them and a worker that
 * was killed half-way can go on with them.
 */
export const openRequestsItem = defineItem<Record<string, OpenRequest>>({
  area: 'session',
  key: 'openRequests',
  version: 1,
  schema: z.record(z.string(), openRequest),
  fallback: {},
});

/** How the last request ended that no control or popup was there to show. */
export interface UnseenOutcome {
  reference: string;
  at: number;
  failure: Failure | null;
}

/** Shown by the popup the next time it opens. */
export const unseenOutcomeItem = defineItem<UnseenOutcome | null>({
  area: 'session',
  key: 'unseenOutcome',
  version: 1,
  schema: z.nullable(z.object({ reference: z.string(), at: z.number(), failure: z.nullable(failureSchema) })),
  fallback: null,
});

/** The key under which requests for the same thing are one. */
export function requestKey({ reference, accountId }: LinkRequest): string {
  return `${accountId ?? ''}:${reference.kind}:${reference.value}`;
}
