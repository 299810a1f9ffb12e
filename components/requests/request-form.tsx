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
}

/** The field for an invoice's number; what is none is answered at once and goes nowhere. */
export function RequestForm({ isBusy, isFirst, onRequest }: RequestFormProps) {
  const language = useLanguage();
  const texts = useTexts(REQUEST_TEXTS);
  const input = useRef<HTMLInputElement>(null);
  const [isNonsense, setNonsense] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    const reference = parseReference(input.current?.value ?? '');
    setNonsense(!reference);
    if (reference) onRequest(reference);
    else input.current?.select();
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
          placeholder: texts.example,
          onInput: () => setNonsense(false),
        }}
      >
        <Button kind={isFirst ? 'primary' : 'secondary'} type="submit" isBusy={isBusy}>
          {texts.submit}
        </Button>
      </Field>
    </form>
  );
}
