import type { Result } from '../failures/failure';
import { unseenOutcomeItem } from '../payment-links/link-requests';
import type { Store } from '../storage/store';
import { unseenItem } from './badge';

/**
 * Takes the badge away, and the outcome of that time (in ms since the epoch) that a page has shown; one
 * that has come since is still to be shown.
 */
export async function markSeen(store: Store, outcomeAt: number | undefined): Promise<Result<unknown>> {
  await store.update(unseenOutcomeItem, (outcome) => (outcome?.at === outcomeAt ? null : outcome));
  return store.update(unseenItem, () => ({ paid: [], failed: false }));
}
