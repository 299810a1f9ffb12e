import { useRef } from 'preact/hooks';
import { openRequestsItem, unseenOutcomeItem } from '../../utils/payment-links/link-requests';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import type { BulkOverview } from '../bulk/bulk-overview';
import { useStored } from '../hooks/use-stored';
import { firstTab, type TabId } from './first-tab';

/**
 * The tab to open with, decided once, when all that decides it was read; null until then.
 * `isListed`: the list of who owes was read as well, so that the popup is whole when it is first shown.
 */
export function useOpeningTab(
  links: PaymentLink[] | undefined,
  job: BulkOverview | null | undefined,
  isListed: boolean,
): TabId | null {
  const openRequests = useStored(openRequestsItem);
  const unseen = useStored(unseenOutcomeItem);
  const decided = useRef<TabId | null>(null);
  const isRead = links && openRequests && unseen !== undefined && job !== undefined && isListed;
  if (isRead) decided.current ??= firstTab({ links, openRequests, unseen, job, now: Date.now() });
  return decided.current;
}
