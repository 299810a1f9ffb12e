import { RefreshCw } from 'lucide';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { STATE_TEXTS } from './state-texts';
import { useRefreshAll } from './use-refresh-all';

/** Asks HostUp about all links that may still change, and shows how far that has come. */
export function RefreshAll({ links }: { links: PaymentLink[] }) {
  const texts = useTexts(STATE_TEXTS);
  const { progress, refreshAll, failure } = useRefreshAll(links);
  return (
    <div class="refresh-all">
      {progress && (
        <label class="refresh-progress">
          <span>{texts.asking(progress.done, progress.all)}</span>
          <progress max={progress.all} value={progress.done} />
        </label>
      )}
      <Button kind="quiet" icon={RefreshCw} isBusy={progress !== null} onClick={refreshAll}>
        {texts.refreshAll}
      </Button>
      {failure && (
        <Notice tone="danger">
          <p>{failure}</p>
        </Notice>
      )}
    </div>
  );
}
