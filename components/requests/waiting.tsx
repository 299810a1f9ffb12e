import { useTexts } from '../hooks/use-language';
import { useNow } from '../hooks/use-now';
import { REQUEST_TEXTS } from './request-texts';

/** Counts down to `until` (ms since the epoch), when the request goes on. A screen reader hears the first number, not every one. */
export function Waiting({ until, name }: { until: number; name: string }) {
  const texts = useTexts(REQUEST_TEXTS);
  const now = useNow(250);
  const left = Math.max(Math.ceil((until - now) / 1000), 0);
  if (left === 0) return <p>{texts.busy(name)}</p>;
  return (
    <p>
      {texts.waiting}{' '}
      <strong class="countdown" role="timer" aria-live="off">
        {texts.seconds(left)}
      </strong>
      . {texts.goesOn}
    </p>
  );
}
