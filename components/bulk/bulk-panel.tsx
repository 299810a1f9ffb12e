import './bulk.css';
import { X } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import { failureSentence } from '../../utils/failures/failure-texts';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { IconButton } from '../kit/icon-button';
import { Notice } from '../kit/notice';
import { BulkControls } from './bulk-controls';
import type { BulkOverview } from './bulk-overview';
import { BulkProgressBar } from './bulk-progress-bar';
import { BulkResults } from './bulk-results';
import { BULK_TEXTS } from './bulk-texts';
import { BulkWait } from './bulk-wait';
import { FailedList, type NameOf } from './failed-list';
import type { Bulk } from './use-bulk';
import { useCount } from './use-count';

interface BulkPanelProps {
  bulk: Bulk;
  accounts: readonly Account[];
  nameOf: NameOf;
}

/** The job for many links: how it goes, and what came of it. Shows nothing where there is none. */
export function BulkPanel({ bulk, accounts, nameOf }: BulkPanelProps) {
  const language = useLanguage();
  const { job, failure } = bulk;
  return (
    <>
      {failure && (
        <Notice tone="danger">
          <p>{failureSentence(failure, language)}</p>
        </Notice>
      )}
      {job && <Job bulk={bulk} job={job} accounts={accounts} nameOf={nameOf} />}
    </>
  );
}

interface JobProps extends BulkPanelProps {
  job: BulkOverview;
}

function Job({ bulk, job, accounts, nameOf }: JobProps) {
  const texts = useTexts(BULK_TEXTS);
  const count = useCount();
  const { state, progress, failed, waitingUntil } = job;
  const isOver = state === 'done' || state === 'cancelled';
  const section = useRef<HTMLElement>(null);
  useAnnouncedEnd(job);
  useShownStart(bulk.starts, section);
  const control: Bulk['control'] = (action, only) => {
    bulk.control(action, only);
    // The button that was pressed may go; the focus must not go with it.
    if (action === 'cancel' || action === 'retry') section.current?.focus();
  };
  return (
    <section class="bulk" aria-label={texts.title} ref={section} tabIndex={-1}>
      <header>
        <h2>{progress.total === 1 ? texts.one[state] : texts.states[state](count(progress.total))}</h2>
        {isOver && <IconButton icon={X} label={texts.clear} onClick={() => bulk.control('clear')} />}
      </header>
      <BulkProgressBar job={job} />
      {state === 'running' && waitingUntil !== null && <BulkWait key={waitingUntil} until={waitingUntil} />}
      <BulkControls job={job} onControl={control} />
      {state !== 'running' && progress.done > 0 && <BulkResults key={job.id} accounts={accounts} />}
      {failed.length > 0 && (
        <FailedList
          failed={failed}
          total={progress.failed}
          isOver={isOver}
          nameOf={nameOf}
          onControl={control}
        />
      )}
    </section>
  );
}

/** Brings a job that was just started here into view, with the focus, which was on a button that has gone. */
function useShownStart(starts: number, section: RefObject<HTMLElement | null>): void {
  const shown = useRef(0);
  useEffect(() => {
    if (starts > shown.current) section.current?.focus();
    shown.current = starts;
  }, [starts, section]);
}

/** Says to a screen reader that the job has come to its end while the page is open. */
function useAnnouncedEnd({ id, state, progress }: BulkOverview): void {
  const texts = useTexts(BULK_TEXTS);
  const count = useCount();
  const announce = useAnnounce();
  const running = useRef<string | null>(null);
  useEffect(() => {
    if (state === 'done' && running.current === id)
      announce(texts.saidDone(count(progress.done), count(progress.failed)));
    running.current = state === 'running' ? id : null;
  }, [id, state, progress, texts, count, announce]);
}
