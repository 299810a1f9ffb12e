import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import type { SavedKey } from '../../utils/accounts/account-service';
import { type Failure, failed } from '../../utils/failures/failure';
import { commandInputs } from '../../utils/messages/commands';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { ACCOUNT_TEXTS } from './account-texts';
import { keyFailureSentence } from './key-test-texts';

interface KeyFormProps {
  /** The account that gets a new key; none when a key is added. */
  replaces: Account | undefined;
  input: RefObject<HTMLInputElement | null>;
  onSaved(saved: SavedKey): void;
  onCancel(): void;
}

/** The form for a key. What was typed lives in the field alone, and is gone from it once saved. */
export function KeyForm({ replaces, input, onSaved, onCancel }: KeyFormProps) {
  const language = useLanguage();
  const texts = useTexts(ACCOUNT_TEXTS);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'shape' | Failure | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const key = input.current?.value.trim() ?? '';
    const order = replaces ? { key, accountId: replaces.id } : { key };
    if (!commandInputs().saveKey.safeParse(order).success) return setProblem('shape');
    setProblem(null);
    setBusy(true);
    const saved = await ask('saveKey', order, failed('internal'));
    setBusy(false);
    if (!saved.ok) return setProblem(saved.failure);
    if (input.current) input.current.value = '';
    onSaved(saved.value);
  }

  return (
    <form class="key-form" noValidate onSubmit={submit}>
      <Field
        label={texts.keyField}
        hint={texts.keyHint}
        error={problem === 'shape' ? texts.keyShape : problem ? keyFailureSentence(problem, language) : null}
        inputRef={input}
        input={{
          name: 'apiKey',
          type: 'password',
          autocomplete: 'off',
          spellcheck: false,
          onInput: () => setProblem(null),
        }}
      >
        <Button kind="primary" type="submit" isBusy={isBusy}>
          {texts.save}
        </Button>
        {replaces && (
          <Button kind="quiet" onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </Field>
    </form>
  );
}
