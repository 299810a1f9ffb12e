import * as z from 'zod/mini';
import type { Failure } from '../../utils/failures/failure';
import { failureSchema } from '../../utils/messages/link-port';

/** Where the popup remembers when it last asked for an account's list, and why that failed. */
const KEY = 'unpaidTries';

const tries = z.record(z.string(), z.object({ at: z.number(), failure: z.nullable(failureSchema) }));

/** When a list was last asked for (ms since the epoch) and how that went. */
export interface Try {
  at: number;
  failure: Failure | null;
}

/** The last tries by account id; a popup that is closed and opened again must not ask anew at once. */
export function lastTries(): Record<string, Try> {
  try {
    const parsed = tries.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** Remembers how a try went. */
export function rememberTry(accountId: string, failure: Failure | null, at: number): void {
  localStorage.setItem(KEY, JSON.stringify({ ...lastTries(), [accountId]: { at, failure } }));
}
