import { useTexts } from '../hooks/use-language';
import { useNow } from '../hooks/use-now';
import { Notice } from '../kit/notice';
import { BULK_TEXTS } from './bulk-texts';

/** Counts down to `until` (ms since the epoch) while HostUp asks to wait or can't be reached. */
export function BulkWait({ until }: { until: number }) {
  const texts = useTexts(BULK_TEXTS);
  const now = useNow(250);
  const left = Math.max(Math.ceil((until - now) / 1000), 0);
  return (
    <Notice tone="busy">
      <p>
        {texts.waiting}{' '}
        <strong class="countdown" role="timer" aria-live="off">
          {texts.seconds(left)}
        </strong>
        . {texts.goesOn}
      </p>
    </Notice>
  );
}
