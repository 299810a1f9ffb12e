import { Download, Upload } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { policyItem } from '../../utils/policy/policy';
import { useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { MACHINES_TEXTS } from './machines-texts';
import { type TransferOutcome, useTransfer } from './use-transfer';

/** How settings get to other machines: by the browser, or in a file. */
export function MachinesSection() {
  const texts = useTexts(MACHINES_TEXTS);
  const isLocked = useStored(policyItem)?.locksSettings ?? false;
  const file = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<TransferOutcome | null>(null);
  const { exportFile, importFile } = useTransfer();

  async function onFile(input: HTMLInputElement): Promise<void> {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    setOutcome(await importFile(chosen));
    // So that the same file, corrected, can be chosen again.
    input.value = '';
  }

  return (
    <section aria-labelledby="machines">
      <h2 id="machines">{texts.title}</h2>
      <div class="prose">
        <p>{texts.sync}</p>
        <p>{texts.file}</p>
      </div>
      <div class="actions">
        <Button icon={Download} onClick={async () => setOutcome(await exportFile())}>
          {texts.export}
        </Button>
        {!isLocked && (
          <Button icon={Upload} onClick={() => file.current?.click()}>
            {texts.import}
          </Button>
        )}
        <input
          ref={file}
          type="file"
          name="settingsFile"
          accept=".json,application/json"
          aria-label={texts.import}
          hidden
          onChange={(event) => onFile(event.currentTarget)}
        />
      </div>
      {outcome && (
        <Notice tone={outcome.isGood ? 'success' : 'danger'}>
          <p>{outcome.text}</p>
        </Notice>
      )}
    </section>
  );
}
