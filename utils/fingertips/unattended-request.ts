import { unseenItem } from '../background/badge';
import type { Failure } from '../failures/failure';
import type { LinkRequest } from '../messages/link-port';
import { unseenOutcomeItem } from '../payment-links/link-requests';
import type { PaymentLinkService } from '../payment-links/payment-link-service';
import type { Store } from '../storage/store';

/** What a request from a menu, the keyboard or the address bar needs. */
export interface UnattendedEdges {
  service: Pick<PaymentLinkService, 'request'>;
  store: Store;
  now(): number;
  /** Opens the popup where the browser lets us; it shows how the request goes. */
  openPopup(): Promise<void>;
}

/**
 * Runs a request that no control and no popup shows: opens the popup for it, and keeps how it ended, so
 * that a failure is never silent.
 */
export async function requestUnattended(request: LinkRequest, edges: UnattendedEdges): Promise<void> {
  const end = edges.service.request(request);
  await edges.openPopup().catch(() => undefined);
  const outcome = await end;
  const failed = outcome.state === 'failed' ? outcome.failure : null;
  const notCopied = outcome.state === 'done' && !outcome.copied;
  await keepOutcome(request.reference.value, failed, edges);
  if (failed || notCopied) await edges.store.update(unseenItem, (unseen) => ({ ...unseen, failed: true }));
}

/** Keeps how a request ended for the popup to show. */
export async function keepOutcome(
  reference: string,
  failure: Failure | null,
  edges: Pick<UnattendedEdges, 'store' | 'now'>,
): Promise<void> {
  await edges.store.update(unseenOutcomeItem, () => ({ reference, failure, at: edges.now() }));
}
