import { useEffect, useState } from 'preact/hooks';
import { type UnseenOutcome, unseenOutcomeItem } from '../../utils/payment-links/link-requests';
import { type InvoiceReference, parseReference } from '../../utils/sightings/reference';
import { useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Notice } from '../kit/notice';
import { FailureNotice } from './request-progress';
import { REQUEST_TEXTS } from './request-texts';

const SEEN = 'seenOutcomeAt';

/** How the last request ended that nobody saw the end of; once. */
export function UnseenOutcomeNotice({ onRetry }: { onRetry(reference: InvoiceReference): void }) {
  const texts = useTexts(REQUEST_TEXTS);
  const outcome = useUnseenOutcome();
  if (!outcome) return null;
  if (!outcome.failure) {
    return (
      <Notice tone="info">
        <p>{texts.gotMeanwhile(outcome.reference)}</p>
      </Notice>
    );
  }
  const retry = () => {
    const reference = parseReference(outcome.reference);
    if (reference) onRetry(reference);
  };
  return <FailureNotice failure={outcome.failure} onRetry={retry} />;
}

/** The outcome that is new to this page. Only the page remembers that it was shown: it writes no items. */
function useUnseenOutcome(): UnseenOutcome | null {
  const stored = useStored(unseenOutcomeItem);
  const [shown, setShown] = useState<UnseenOutcome | null>(null);
  useEffect(() => {
    if (!stored || localStorage.getItem(SEEN) === String(stored.at)) return;
    localStorage.setItem(SEEN, String(stored.at));
    setShown(stored);
  }, [stored]);
  return shown;
}
