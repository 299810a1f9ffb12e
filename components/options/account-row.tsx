import { FlaskConical, KeyRound, Lock, Pencil, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { AccountEditor } from './account-editor';
import { ACCOUNT_TEXTS } from './account-texts';
import { type KeyTestNews, KeyTestNotice } from './key-test-notice';
import { RemoveConfirm } from './remove-confirm';

interface AccountRowProps {
  account: Account;
  /** With one account there is no default to tell or to choose. */
  isOnly: boolean;
  /** Whether an administrator has locked all settings: own accounts can then only be removed. */
  isFrozen: boolean;
  test: KeyTestNews | undefined;
  onTest(): void;
  onReplace(): void;
  onRemoved(): void;
}

/** One account: what is known of it and what can be done with it. */
export function AccountRow({ account, isOnly, isFrozen, test, ...on }: AccountRowProps) {
  const texts = useTexts(ACCOUNT_TEXTS);
  const [opened, setOpened] = useState<'editor' | 'remove' | null>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const removeButton = useRef<HTMLButtonElement>(null);
  const name = account.name || texts.unnamed;
  const isLocked = account.source === 'policy';

  function close(): void {
    (opened === 'editor' ? editButton : removeButton).current?.focus();
    setOpened(null);
  }

  return (
    <li class="account">
      <div class="account-line">
        <span class={`dot large ${account.color}`} aria-hidden="true" />
        <div class="account-facts">
          <strong>{name}</strong>
          {!isOnly && account.isDefault && <span class="badge active">{texts.isDefault}</span>}
          {isLocked && (
            <span class="account-lock">
              <Icon node={Lock} size={14} />
              {texts.isLocked}
            </span>
          )}
          <span class="account-key" title={texts.keyEnding(account.lastFour)}>
            <span aria-hidden="true">••••{account.lastFour}</span>
            <span class="visually-hidden">{texts.keyEnding(account.lastFour)}</span>
          </span>
        </div>
      </div>
      <div class="actions">
        <Button
          icon={FlaskConical}
          isBusy={test?.state === 'testing'}
          aria-label={texts.named(texts.test, name)}
          onClick={on.onTest}
        >
          {texts.test}
        </Button>
        {!isLocked && !isFrozen && (
          <>
            <Button
              icon={Pencil}
              buttonRef={editButton}
              aria-label={texts.named(texts.edit, name)}
              aria-expanded={opened === 'editor'}
              onClick={() => setOpened('editor')}
            >
              {texts.edit}
            </Button>
            <Button icon={KeyRound} aria-label={texts.named(texts.newKey, name)} onClick={on.onReplace}>
              {texts.newKey}
            </Button>
          </>
        )}
        {!isLocked && (
          <Button
            icon={Trash2}
            buttonRef={removeButton}
            aria-label={texts.named(texts.remove, name)}
            aria-expanded={opened === 'remove'}
            onClick={() => setOpened('remove')}
          >
            {texts.remove}
          </Button>
        )}
      </div>
      {opened === 'editor' && <AccountEditor account={account} isOnly={isOnly} onClose={close} />}
      {opened === 'remove' && <RemoveConfirm account={account} onCancel={close} onRemoved={on.onRemoved} />}
      {test && <KeyTestNotice {...test} />}
    </li>
  );
}
