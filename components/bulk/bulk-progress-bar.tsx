import type { Language } from '../../utils/i18n/language';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useNow } from '../hooks/use-now';
import type { BulkOverview } from './bulk-overview';
import { BULK_TEXTS } from './bulk-texts';
import { remaining } from './remaining';
import { useCount } from './use-count';

/** How far the job has come, as a bar and in numbers. */
export function BulkProgressBar({ job }: { job: BulkOverview }) {
  const language = useLanguage();
  const texts = useTexts(BULK_TEXTS);
  const count = useCount();
  const now = useNow(1000);
  const { done, failed, waiting, total } = job.progress;
  const isOver = job.state === 'done' || job.state === 'cancelled';
  const facts = [
    texts.done(count(done), done === 1),
    failed > 0 && texts.failed(count(failed)),
    waiting > 0 && (isOver ? texts.notAsked : texts.left)(count(waiting)),
    leftText(job, now, language),
  ].filter(Boolean);
  const said = facts.join(' · ');
  return (
    <div class="bulk-progress">
      {!isOver && (
        <div
          class="bulk-bar"
          role="progressbar"
          aria-label={texts.progress}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done + failed}
          aria-valuetext={said}
        >
          <span class="is-done" style={{ width: `${(100 * done) / total}%` }} />
          <span class="is-failed" style={{ width: `${(100 * failed) / total}%` }} />
        </div>
      )}
      <p>{said}</p>
    </div>
  );
}

function leftText(job: BulkOverview, now: number, language: Language): string | null {
  const texts = BULK_TEXTS[language];
  const left = remaining(job, now);
  if (left === null || job.state !== 'running') return null;
  if (left < 2_000) return texts.almostDone;
  if (left < 90_000) return texts.secondsLeft(Math.ceil(left / 1000));
  return texts.minutesLeft(Math.round(left / 60_000));
}
