import { useRef, useState } from 'preact/hooks';
import { failureSentence } from '../../utils/failures/failure-texts';
import { type InvoiceReference, parseReference } from '../../utils/sightings/reference';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { REQUEST_TEXTS } from './request-texts';

interface RequestFormProps {
  isBusy: boolean;
  /** With no link yet this is the main thing to do. */
  isFirst: boolean;
  onRequest(reference: InvoiceReference): void;
  /** Hears what is typed, where a list follows it. */
  onType?: (text: string) => void;
  /** Takes a text that is no reference, such as a company; false when it is of no use either. */
  onText?: (text: string) => boolean;
}

/** The field for an invoice's number; what is none is answered at once and goes nowhere. */
export function RequestForm({ isBusy, isFirst, onRequest, onType, onText }: RequestFormProps) {
  const language = useLanguage();
  const texts = useTexts(REQUEST_TEXTS);
  const input = useRef<HTMLInputElement>(null);
  const [isNonsense, setNonsense] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    const text = input.current?.value ?? '';
    const reference = parseReference(text);
    const isTaken = !reference && (onText?.(text) ?? false);
    setNonsense(!reference && !isTaken);
    if (reference) onRequest(reference);
    else if (!isTaken) input.current?.select();
  }

  return (
    <form class="request-form" noValidate onSubmit={submit}>
      <Field
        label={texts.field}
        error={isNonsense ? failureSentence({ code: 'invalid_reference' }, language) : null}
        inputRef={input}
        input={{
          name: 'reference',
          type: 'text',
          autocomplete: 'off',
          spellcheck: false,
          // The popup is opened for this field more than for anything else.
          autoFocus: true,
          placeholder: onType ? texts.exampleOrCompany : texts.example,
          onInput: (event) => {
            setNonsense(false);
            onType?.(event.currentTarget.value);
          },
        }}
      >
        <Button kind={isFirst ? 'primary' : 'secondary'} type="submit" isBusy={isBusy}>
          {texts.submit}
        </Button>
      </Field>
    </form>
  );
}
