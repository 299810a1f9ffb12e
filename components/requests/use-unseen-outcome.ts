import { useEffect, useState } from 'preact/hooks';
import { unseenItem } from '../../utils/background/badge';
import { type UnseenOutcome, unseenOutcomeItem } from '../../utils/payment-links/link-requests';
import { ask } from '../hooks/ask';
import { useStored } from '../hooks/use-stored';

/** The outcome that was not shown before. Tells the background that it now is: it and the badge go. */
export function useUnseenOutcome(): UnseenOutcome | null {
  const stored = useStored(unseenOutcomeItem);
  const unseen = useStored(unseenItem);
  const [shown, setShown] = useState<UnseenOutcome | null>(null);

  useEffect(() => {
    if (!stored) return;
    setShown(stored);
    void ask('markSeen', { outcomeAt: stored.at }, { ok: true, value: null });
  }, [stored]);

  useEffect(() => {
    if (unseen?.failed) void ask('markSeen', {}, { ok: true, value: null });
  }, [unseen]);

  return shown;
}
