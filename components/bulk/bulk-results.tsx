import { ChevronDown, Download, List } from 'lucide';
import { useState } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import type { CompanyMessage } from '../../utils/bulk/result-texts';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { BULK_TEXTS } from './bulk-texts';
import { CompanyMessages } from './company-messages';
import { CopyTextButton } from './copy-text-button';
import { download } from './download';
import { results } from './results';

/** Hands over the links that were made: as a list, as messages, as a table. */
export function BulkResults({ accounts }: { accounts: readonly Account[] }) {
  const language = useLanguage();
  const texts = useTexts(BULK_TEXTS);
  const [messages, setMessages] = useState<CompanyMessage[] | null>(null);
  const made = results(accounts, language);

  async function toggleMessages(): Promise<void> {
    setMessages(messages ? null : await made.messages());
  }

  async function save(): Promise<void> {
    const { name, text } = await made.csv();
    download(name, text, 'text/csv;charset=utf-8');
  }

  return (
    <>
      <div class="actions bulk-results">
        <CopyTextButton label={texts.copyList} icon={List} text={made.list} />
        <Button icon={Download} onClick={save}>
          {texts.download}
        </Button>
        <Button icon={ChevronDown} aria-expanded={messages !== null} onClick={toggleMessages}>
          {texts.messages}
        </Button>
      </div>
      {messages && <CompanyMessages messages={messages} />}
    </>
  );
}
