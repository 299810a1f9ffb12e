import { failed } from '../../utils/failures/failure';
import { MAX_FILE, settingsFileName } from '../../utils/settings-file/settings-file';
import { importOutcomeText } from '../../utils/settings-file/settings-file-texts';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { MACHINES_TEXTS } from './machines-texts';

/** How an export or an import ended, in a sentence. */
export interface TransferOutcome {
  isGood: boolean;
  text: string;
}

/** The most bytes of a character in UTF-8: a larger file holds too many characters for sure. */
const BYTES = 4;

/** Carries the settings out to a file and in from one. */
export function useTransfer() {
  const language = useLanguage();
  const texts = useTexts(MACHINES_TEXTS);

  async function exportFile(): Promise<TransferOutcome> {
    const exported = await ask('exportSettings', {}, failed('internal'));
    if (!exported.ok) return { isGood: false, text: texts.notExported };
    const name = settingsFileName(Date.now());
    save(exported.value, name);
    return { isGood: true, text: texts.exported(name) };
  }

  async function importFile(file: File): Promise<TransferOutcome> {
    // Not even read: a huge file could take the page down.
    if (file.size > MAX_FILE * BYTES)
      return { isGood: false, text: importOutcomeText({ ok: false, reason: 'too_large' }, language) };
    const text = await file.text().catch(() => null);
    if (text === null) return { isGood: false, text: texts.unreadable };
    const outcome = await ask('importSettings', { text }, { ok: false, reason: 'not_saved' });
    return { isGood: outcome.ok, text: importOutcomeText(outcome, language) };
  }

  return { exportFile, importFile };
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
