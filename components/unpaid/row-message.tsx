import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LinkProgress } from '../../utils/messages/link-port';
import { Notice } from '../kit/notice';
import { DoneNotice } from '../requests/done-notice';
import { FailureNotice } from '../requests/failure-notice';
import { Waiting } from '../requests/waiting';
import { nameOf, type UnpaidInvoice } from './unpaid-invoice';

interface RowMessageProps {
  of: UnpaidInvoice;
  progress: LinkProgress;
  onRetry(): void;
  /** Tells how much higher the row of this key is for it, in px; 0 when it goes. */
  setExtra(key: string, extra: number): void;
}

/** Whether a step needs more room than the row's own line: all but "at work" and "copied". */
export function needsMessage(progress: LinkProgress | undefined): progress is LinkProgress {
  if (!progress || progress.state === 'busy') return false;
  return progress.state !== 'done' || !progress.copied || !progress.kept;
}

/** What a row says under its line: a wait, a failure, a link that was not copied. */
export function RowMessage({ of, progress, onRetry, setExtra }: RowMessageProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const measure = () => setExtra(of.key, Math.ceil(box.current?.offsetHeight ?? 0));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      setExtra(of.key, 0);
    };
  }, [of.key, setExtra]);
  return (
    <div class="unpaid-message" ref={box}>
      <Message of={of} progress={progress} onRetry={onRetry} />
    </div>
  );
}

function Message({ of, progress, onRetry }: Omit<RowMessageProps, 'setExtra'>) {
  switch (progress.state) {
    case 'failed':
      return <FailureNotice failure={{ ...progress.failure, reference: nameOf(of) }} onRetry={onRetry} />;
    case 'done':
      return <DoneNotice link={progress.link} copied={progress.copied} kept={progress.kept} />;
    case 'waiting':
      return (
        <Notice tone="busy">
          <Waiting until={progress.until} name={nameOf(of)} />
        </Notice>
      );
    default:
      return null;
  }
}
