import type { OpenRequest, UnseenOutcome } from '../../utils/payment-links/link-requests';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import type { BulkOverview } from '../bulk/bulk-overview';

/** The popup's tabs. */
export type TabId = 'unpaid' | 'links';

/** A link that was got this long ago or less is what the popup is opened for, in ms. */
const RECENT = 10 * 60_000;

/** What is going on when the popup opens. */
export interface Opening {
  links: readonly PaymentLink[];
  openRequests: Record<string, OpenRequest>;
  unseen: UnseenOutcome | null;
  job: BulkOverview | null;
  /** In ms since the epoch. */
  now: number;
}

/**
 * The tab that the popup opens with: who owes, unless a link was just got, is on its way, or failed to be
 * got, which the user then comes to see.
 */
export function firstTab({ links, openRequests, unseen, job, now }: Opening): TabId {
  if (job?.state === 'running' || job?.state === 'paused') return 'unpaid';
  const newest = links[0];
  // Links of a bulk job are not copied: their place is the job's.
  const isFresh = newest !== undefined && newest.copiedAt !== null && now - newest.issuedAt < RECENT;
  const isUnseen = unseen !== null && now - unseen.at < RECENT;
  return isFresh || isUnseen || Object.keys(openRequests).length > 0 ? 'links' : 'unpaid';
}
