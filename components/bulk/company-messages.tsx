import { useState } from 'preact/hooks';
import type { CompanyMessage } from '../../utils/bulk/result-texts';
import { openSettings } from '../hooks/open-settings';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { BULK_TEXTS } from './bulk-texts';
import { CopyTextButton } from './copy-text-button';
import { useCount } from './use-count';

/** How many companies are shown at first, and how many more at a press. */
const FIRST = 10;
const MORE = 50;

/** Between two messages that are copied together. */
const DIVIDER = `\n\n${'—'.repeat(20)}\n\n`;

/** One message for each company, to be copied one by one or all together. */
export function CompanyMessages({ messages }: { messages: CompanyMessage[] }) {
  const texts = useTexts(BULK_TEXTS);
  const count = useCount();
  const [limit, setLimit] = useState(FIRST);
  const broken = messages.find(({ filled }) => !filled.ok)?.filled;
  if (broken && !broken.ok) {
    const names = [...broken.unknown.subject, ...broken.unknown.body].map(({ name }) => `{${name}}`);
    return (
      <Notice tone="warning" actions={<Button onClick={openSettings}>{texts.settings}</Button>}>
        <p>{texts.brokenTemplate([...new Set(names)].join(', '))}</p>
      </Notice>
    );
  }
  const hidden = Math.max(messages.length - limit, 0);
  return (
    <div class="bulk-messages">
      <ul>
        {messages.slice(0, limit).map((message) => {
          const company = message.company ?? texts.noCompany;
          return (
            <li key={message.links[0]?.uuid}>
              <span class="bulk-company">
                {company}
                <span class="muted">
                  {texts.links(count(message.links.length), message.links.length === 1)}
                </span>
              </span>
              <CopyTextButton
                label={texts.copy}
                title={texts.copyMessage(company)}
                text={async () => messageText(message)}
              />
            </li>
          );
        })}
      </ul>
      <div class="actions">
        {hidden > 0 && (
          <Button kind="quiet" onClick={() => setLimit(limit + MORE)}>
            {texts.more(count(Math.min(hidden, MORE)))}
          </Button>
        )}
        {messages.length > 1 && (
          <CopyTextButton
            label={texts.copyAllMessages(count(messages.length))}
            text={async () => messages.map(messageText).join(DIVIDER)}
          />
        )}
      </div>
    </div>
  );
}

function messageText({ filled }: CompanyMessage): string {
  return filled.ok ? `${filled.message.subject}\n\n${filled.message.body}` : '';
}
