import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ACCOUNT_COLORS, type Account, type AccountColor } from '../../utils/accounts/account';
import { type Failure, failed } from '../../utils/failures/failure';
import { policyItem } from '../../utils/policy/policy';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { Field } from '../kit/field';
import { Notice } from '../kit/notice';
import { ACCOUNT_TEXTS } from './account-texts';
import { keyFailureSentence } from './key-test-texts';

interface AccountEditorProps {
  account: Account;
  isOnly: boolean;
  onClose(): void;
}

/** Changes an account's name, colour and whether it is asked first. */
export function AccountEditor({ account, isOnly, onClose }: AccountEditorProps) {
  const language = useLanguage();
  const texts = useTexts(ACCOUNT_TEXTS);
  const isDefaultLocked = useStored(policyItem)?.locksDefault ?? false;
  const group = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const [color, setColor] = useState<AccountColor>(account.color);
  const [isDefault, setDefault] = useState(account.isDefault);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => nameField.current?.select(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const name = nameField.current?.value.trim() || account.name || texts.unnamed;
    const changes = {
      accountId: account.id,
      name,
      color,
      ...(isDefault && !account.isDefault && { isDefault }),
    };
    const changed = await ask('changeAccount', changes, failed('internal'));
    if (changed.ok) onClose();
    else setFailure(changed.failure);
  }

  return (
    <form class="panel" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Field
        label={texts.name}
        inputRef={nameField}
        input={{
          name: 'accountName',
          defaultValue: account.name,
          maxLength: 60,
          autocomplete: 'off',
        }}
      />
      <fieldset class="colors">
        <legend>{texts.color}</legend>
        {ACCOUNT_COLORS.map((candidate) => (
          <label key={candidate} title={texts.colors[candidate]}>
            <input
              type="radio"
              name={group}
              value={candidate}
              checked={candidate === color}
              aria-label={texts.colors[candidate]}
              onChange={() => setColor(candidate)}
            />
            <span class={`dot large ${candidate}`} aria-hidden="true" />
          </label>
        ))}
      </fieldset>
      {!isOnly && !account.isDefault && !isDefaultLocked && (
        <Checkbox label={texts.makeDefault} checked={isDefault} onChange={setDefault} />
      )}
      {failure && (
        <Notice tone="danger">
          <p>{keyFailureSentence(failure, language)}</p>
        </Notice>
      )}
      <div class="actions">
        <Button kind="primary" type="submit">
          {texts.save}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
