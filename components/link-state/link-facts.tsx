import { CalendarClock, Clock, Eye } from 'lucide';
import { formatDate, formatDateTime, formatRelative } from '../../utils/i18n/format';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';
import { timeText } from '../links/link-state';
import { STATE_TEXTS } from './state-texts';

/** What is known of a link's life: how long it holds, when its invoice is due, how often it was opened. */
export function LinkFacts({ link, now }: { link: PaymentLink; now: number }) {
  const language = useLanguage();
  const texts = useTexts(STATE_TEXTS);
  const { views, lastViewedAt, expiresAt, state } = link;
  const { dueAt } = link.invoice;
  const opened = views === 0 ? texts.notOpened : texts.opened(views);
  const last = lastViewedAt === null ? null : texts.lastOpened(formatRelative(lastViewedAt, now, language));
  const explained = state === 'replaced' || state === 'gone' || state === 'unpayable';
  return (
    <ul class="facts">
      <li title={expiresAt === null ? undefined : formatDateTime(expiresAt, language)}>
        <Icon node={Clock} size={14} />
        {explained ? texts.explained[state] : timeText(link, now, language)}
      </li>
      {state !== 'paid' && dueAt !== null && (
        <li>
          <Icon node={CalendarClock} size={14} />
          {texts.due(formatDate(dueAt, language))}
        </li>
      )}
      <li title={lastViewedAt === null ? undefined : formatDateTime(lastViewedAt, language)}>
        <Icon node={Eye} size={14} />
        {last ? `${opened}, ${last}` : opened}
      </li>
    </ul>
  );
}
