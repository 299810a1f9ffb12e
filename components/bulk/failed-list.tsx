import { RotateCcw } from 'lucide';
import { useState } from 'preact/hooks';
import { failureSentence } from '../../utils/failures/failure-texts';
import type { LinkRequest } from '../../utils/messages/link-port';
import { requestKey } from '../../utils/payment-links/link-requests';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import type { FailedItem } from './bulk-overview';
import { BULK_TEXTS } from './bulk-texts';
import type { Bulk } from './use-bulk';
import { useCount } from './use-count';

/** What the user calls the invoice of a request: its printed number, where that is known. */
export type NameOf = (request: LinkRequest) => string;

/** How many failures are shown at first, and how many more at a press. */
const FIRST = 5;
const MORE = 50;

interface FailedListProps {
  failed: FailedItem[];
  /** How many failed in all. */
  total: number;
  /** Only then can they be tried again: a job at work has its own order. */
  isOver: boolean;
  nameOf: NameOf;
  onControl: Bulk['control'];
}

/** The invoices that got no link, each with its reason and its way to try again. */
export function FailedList({ failed, total, isOver, nameOf, onControl }: FailedListProps) {
  const language = useLanguage();
  const texts = useTexts(BULK_TEXTS);
  const count = useCount();
  const [limit, setLimit] = useState(FIRST);
  const hidden = Math.max(failed.length - limit, 0);
  return (
    <section class="bulk-failed">
      <h3>{texts.failedTitle}</h3>
      <ul>
        {failed.slice(0, limit).map(({ request, failure }) => {
          const name = nameOf(request);
          return (
            <li key={requestKey(request)}>
              <p>
                <strong>{name}</strong> {failureSentence({ ...failure, reference: name }, language)}
              </p>
              {isOver && (
                <IconButton
                  icon={RotateCcw}
                  label={texts.retryNamed(name)}
                  onClick={() => onControl('retry', request)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {hidden === 0 && total > failed.length && (
        <p class="muted">{texts.inCsv(count(total - failed.length))}</p>
      )}
      <div class="actions">
        {hidden > 0 && (
          <Button kind="quiet" onClick={() => setLimit(limit + MORE)}>
            {texts.more(count(Math.min(hidden, MORE)))}
          </Button>
        )}
        {isOver && (
          <Button icon={RotateCcw} onClick={() => onControl('retry')}>
            {total === 1 ? texts.retry : texts.retryAll(count(total))}
          </Button>
        )}
      </div>
    </section>
  );
}
