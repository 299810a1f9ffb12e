import { useState } from 'preact/hooks';
import { type Failure, failed } from '../../utils/failures/failure';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { stateFailureSentence } from './state-failure';
import { STATE_TEXTS } from './state-texts';

/** Asks HostUp about one link on demand. What was found comes with the stored link. */
export function useRefreshLink(link: PaymentLink) {
  const language = useLanguage();
  const texts = useTexts(STATE_TEXTS);
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function refresh(): Promise<void> {
    setBusy(true);
    setFailure(null);
    const refreshed = await ask('refreshLink', { uuid: link.uuid }, failed('internal'));
    setBusy(false);
    if (refreshed.ok) announce(texts.refreshed(invoiceName(link)));
    else setFailure(refreshed.failure);
  }

  return { isBusy, refresh, failure: failure && stateFailureSentence(failure, language) };
}
