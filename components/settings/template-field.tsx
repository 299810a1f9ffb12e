import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { unknownPlaceholders } from '../../utils/payer-messages/placeholders';
import { PLACEHOLDERS } from '../../utils/payer-messages/template';
import { useLanguage, useTexts } from '../hooks/use-language';
import { MarkedText } from '../share/marked-text';
import { MESSAGES_TEXTS } from './messages-texts';

interface TemplateFieldProps {
  label: string;
  name: string;
  value: string;
  maxLength: number;
  /** Whether it may hold line breaks. */
  isLong?: boolean;
  hint?: string | undefined;
  error?: string | null;
  fieldRef: Ref<HTMLTextAreaElement>;
  onInput(value: string): void;
}

/**
 * A field for a part of a template. It grows with its text; under it lies the same text with what is no
 * placeholder marked, line for line, so the marks stand where the words are.
 */
export function TemplateField(props: TemplateFieldProps) {
  const { label, name, value, maxLength, isLong = false, hint, error, fieldRef, onInput } = props;
  const language = useLanguage();
  const texts = useTexts(MESSAGES_TEXTS);
  const id = useId();
  const note = `${id}-note`;
  const unknown = unknownPlaceholders(value);
  const list = (names: Iterable<string>) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format([...names].map((one) => `{${one}}`));
  const problem =
    unknown.length > 0
      ? texts.unknown(list(new Set(unknown.map((one) => one.name))), list(PLACEHOLDERS))
      : error;
  return (
    <div class="field template-field">
      <label for={id}>{label}</label>
      <div class={isLong ? 'marked is-long' : 'marked'}>
        <div class="marked-under" aria-hidden="true">
          <MarkedText text={value} marks={unknown} />
          {'\n'}
        </div>
        <textarea
          id={id}
          ref={fieldRef}
          name={name}
          rows={1}
          value={value}
          maxLength={maxLength}
          autocomplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={note}
          onInput={(event) =>
            onInput(isLong ? event.currentTarget.value : oneLine(event.currentTarget.value))
          }
          onKeyDown={(event) => {
            if (isLong || event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </div>
      <div id={note} aria-live="polite">
        {problem ? <p class="field-error">{problem}</p> : hint && <p class="field-hint">{hint}</p>}
      </div>
    </div>
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
