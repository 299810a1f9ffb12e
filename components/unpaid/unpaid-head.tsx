import { RefreshCw } from 'lucide';
import { useMemo } from 'preact/hooks';
import { formatAmount, formatDateTime, formatRelative } from '../../utils/i18n/format';
import { countFormat } from '../../utils/i18n/formatters';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';
import { Spinner } from '../kit/spinner';
import { daysLate } from './due-text';
import { sumsOf } from './sums';
import { UNPAID_TEXTS } from './unpaid-texts';
import type { Unpaid } from './use-unpaid';

/** What is owed in all, how many are late, and when that was read. */
export function UnpaidHead({ unpaid, now }: { unpaid: Unpaid; now: number }) {
  const language = useLanguage();
  const texts = useTexts(UNPAID_TEXTS);
  const { all, shown, refreshing, readAt, accountIds } = unpaid;
  const there = useMemo(() => new Set(all), [all]);
  const counted = useMemo(() => shown.filter((invoice) => there.has(invoice)), [shown, there]);
  const { sums, withoutAmount } = useMemo(() => sumsOf(counted), [counted]);
  const late = useMemo(
    () => counted.filter(({ invoice }) => daysLate(invoice.dueAt, now) > 0).length,
    [counted, now],
  );
  const number = countFormat(language);
  const facts = [
    counted.length === all.length
      ? texts.unpaid(number.format(all.length), all.length === 1)
      : texts.shown(number.format(counted.length), number.format(all.length)),
    late > 0 && texts.late(number.format(late), late === 1),
    withoutAmount > 0 && texts.withoutAmount(withoutAmount),
  ].filter(Boolean);
  const isJustRead = readAt !== null && Math.abs(now - readAt) < 60_000;
  return (
    <div class="unpaid-head">
      <ul class="unpaid-sums">
        {sums.map(({ currency, amount }, place) => (
          <li key={currency ?? place}>{formatAmount(amount, currency, language)}</li>
        ))}
      </ul>
      <p class="unpaid-count">{facts.join(' · ')}</p>
      <p class="unpaid-read" title={readAt === null ? undefined : formatDateTime(readAt, language)}>
        {refreshing.isBusy
          ? texts.reading
          : readAt !== null &&
            (isJustRead ? texts.readNow : texts.readAt(formatRelative(readAt, now, language)))}
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.refresh}
        title={texts.refresh}
        aria-disabled={refreshing.isBusy}
        onClick={() => refreshing.refresh(accountIds)}
      >
        {refreshing.isBusy ? <Spinner /> : <Icon node={RefreshCw} />}
      </button>
    </div>
  );
}
