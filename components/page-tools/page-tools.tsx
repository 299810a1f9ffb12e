import './page-tools.css';
import { Crosshair, FileSearch, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../hooks/ask';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { Notice } from '../kit/notice';
import { PAGE_TOOLS_TEXTS } from './page-tools-texts';
import { ReportNotice } from './report-notice';

type Outcome = 'no_answer' | { skeleton: string; isCopied: boolean } | null;

/** What helps where invoices are not found: pointing at one, and a report of the page. */
export function PageTools({ onClose }: { onClose(): void }) {
  const texts = useTexts(PAGE_TOOLS_TEXTS);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => first.current?.focus(), []);

  async function pick(): Promise<void> {
    // The popup makes room for the page that is pointed at.
    if (await ask('pickOnPage', {}, false)) window.close();
    else setOutcome('no_answer');
  }

  async function report(): Promise<void> {
    const skeleton = await ask('reportPage', {}, null);
    if (skeleton === null) return setOutcome('no_answer');
    const isCopied = await navigator.clipboard.writeText(skeleton).then(
      () => true,
      () => false,
    );
    setOutcome({ skeleton, isCopied });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Else the browser would close the popup.
    event.preventDefault();
    onClose();
  }

  return (
    <section id="page-tools" class="page-tools" aria-labelledby="page-tools-title" onKeyDown={onKeyDown}>
      <header>
        <h2 id="page-tools-title">{texts.title}</h2>
        <IconButton icon={X} label={texts.close} onClick={onClose} />
      </header>
      <div class="page-tool">
        <Button icon={Crosshair} buttonRef={first} onClick={pick}>
          {texts.pick}
        </Button>
        <p class="muted">{texts.pickNote}</p>
      </div>
      <div class="page-tool">
        <Button icon={FileSearch} onClick={report}>
          {texts.report}
        </Button>
        <p class="muted">{texts.reportNote}</p>
      </div>
      {outcome === 'no_answer' && (
        <Notice tone="warning">
          <p>{texts.reload}</p>
        </Notice>
      )}
      {outcome && outcome !== 'no_answer' && <ReportNotice {...outcome} />}
    </section>
  );
}
