import { useEffect, useState } from 'preact/hooks';
import { unseenItem } from '../../utils/background/badge';
import { type UnseenOutcome, unseenOutcomeItem } from '../../utils/payment-links/link-requests';
import { ask } from '../hooks/ask';
import { useStored } from '../hooks/use-stored';

/** Where this page remembers which outcome it has shown; it writes no stored items. */
const SHOWN = 'shownOutcomeAt';

/** The outcome that was not shown before. Tells the background that the user is looking: the badge goes. */
export function useUnseenOutcome(): UnseenOutcome | null {
  const stored = useStored(unseenOutcomeItem);
  const unseen = useStored(unseenItem);
  const [shown, setShown] = useState<UnseenOutcome | null>(null);

  useEffect(() => {
    if (!stored || localStorage.getItem(SHOWN) === String(stored.at)) return;
    localStorage.setItem(SHOWN, String(stored.at));
    setShown(stored);
  }, [stored]);

  useEffect(() => {
    if (unseen?.failed || unseen?.paid.length) void ask('markSeen', {}, { ok: true, value: null });
  }, [unseen]);

  return shown;
}
