import { useRef, useState } from 'preact/hooks';
import { type Account, accountsItem } from '../../utils/accounts/account';
import type { SavedKey } from '../../utils/accounts/account-service';
import type { KeyTest } from '../../utils/accounts/test-key';
import type { Result } from '../../utils/failures/failure';
import { policyItem } from '../../utils/policy/policy';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { useAnnounce } from '../kit/announcer';
import { AccountRow } from './account-row';
import { ACCOUNT_TEXTS } from './account-texts';
import { KeyForm } from './key-form';
import { KeyGuide } from './key-guide';
import { savedNews } from './key-test-texts';
import { OPTIONS_TEXTS } from './options-texts';
import { useKeyTests } from './use-key-tests';

/** The accounts with their keys, and the form for another. */
export function AccountsSection() {
  const language = useLanguage();
  const texts = useTexts(ACCOUNT_TEXTS);
  const frame = useTexts(OPTIONS_TEXTS);
  const accounts = useStored(accountsItem);
  const isFrozen = useStored(policyItem)?.locksSettings ?? false;
  const { tests, note, test } = useKeyTests();
  const [replacing, setReplacing] = useState<string | null>(null);
  const keyInput = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const nameOf = ({ name }: Account) => name || texts.unnamed;
  const replaces = accounts?.find(({ id }) => id === replacing);

  function onSaved(saved: SavedKey): void {
    note(saved.account.id, saved.test, savedNews(saved, language));
    setReplacing(replacedNext(saved.account, saved.test));
  }

  async function onTest(account: Account): Promise<void> {
    setReplacing(replacedNext(account, await test(account.id)));
  }

  function onReplace(account: Account): void {
    setReplacing(account.id);
    keyInput.current?.focus();
  }

  function onRemoved(account: Account): void {
    announce(texts.removed(nameOf(account)));
    heading.current?.focus();
  }

  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts" ref={heading} tabIndex={-1}>
        {frame.accounts}
      </h2>
      {accounts?.length === 0 && <p class="muted">{frame.accountsIntro}</p>}
      {accounts && accounts.length > 0 && (
        <ul class="accounts">
          {accounts.map((account) => (
            <AccountRow
              key={account.id}
              account={account}
              isOnly={accounts.length === 1}
              isFrozen={isFrozen}
              test={tests[account.id]}
              onTest={() => onTest(account)}
              onReplace={() => onReplace(account)}
              onRemoved={() => onRemoved(account)}
            />
          ))}
        </ul>
      )}
      {accounts && !isFrozen && (
        <div class="add-key">
          <h3>
            {replaces
              ? texts.replaceFor(nameOf(replaces))
              : accounts.length > 0
                ? texts.addAnother
                : texts.addFirst}
          </h3>
          <KeyGuide />
          <KeyForm
            replaces={replaces}
            input={keyInput}
            onSaved={onSaved}
            onCancel={() => setReplacing(null)}
          />
        </div>
      )}
    </section>
  );
}

/** A key that HostUp refused is most likely to be given again: the next one then takes its place. */
function replacedNext({ id }: Account, test: Result<KeyTest>): string | null {
  return !test.ok && test.failure.code === 'key_rejected' ? id : null;
}
