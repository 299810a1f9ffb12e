import { useEffect, useRef, useState } from 'preact/hooks';
import { fillTemplate } from '../../utils/payer-messages/fill-template';
import { MAX_BODY, MAX_SUBJECT, type Template } from '../../utils/payer-messages/template';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { Notice } from '../kit/notice';
import { Segments } from '../kit/segments';
import { MessagePreview } from '../share/message-preview';
import { MESSAGES_TEXTS } from './messages-texts';
import { PlaceholderButtons } from './placeholder-buttons';
import { sampleLink } from './sample-link';
import { TemplateField } from './template-field';
import { useTemplateDraft } from './use-template-draft';

interface TemplateEditorProps {
  title: string;
  template: Template;
  /** Saves it; gives the sentence for why that was not possible, or null. */
  onSave(template: Template): Promise<string | null>;
  onClose(): void;
}

/** Writes a template, with how it will read beside it. What can't be sent can't be saved. */
export function TemplateEditor({ title, template, onSave, onClose }: TemplateEditorProps) {
  const texts = useTexts(MESSAGES_TEXTS);
  const { draft, change, insert, fields, lastPart, problems, isTried, setTried } = useTemplateDraft(template);
  const [failure, setFailure] = useState<string | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const { name, language, subject, body } = draft;

  useEffect(() => nameField.current?.select(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (problems.needsName) return nameField.current?.focus();
    if (problems.needsBody || problems.hasUnknown) return fields.body.current?.focus();
    const problem = await onSave({ ...draft, name: name.trim() });
    if (problem === null) onClose();
    else setFailure(problem);
  }

  return (
    <form
      class="panel template-editor"
      aria-label={title}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <h3>{title}</h3>
      <div class="template-head">
        <Field
          label={texts.name}
          inputRef={nameField}
          error={isTried && problems.needsName ? texts.needsName : null}
          input={{
            name: 'templateName',
            value: name,
            maxLength: 60,
            autocomplete: 'off',
            onInput: (event) => change({ name: event.currentTarget.value }),
          }}
        />
        <Segments
          legend={texts.language}
          chosen={language}
          options={[
            { value: 'sv', label: texts.languages.sv },
            { value: 'en', label: texts.languages.en },
          ]}
          onChoose={(chosen) => change({ language: chosen })}
        />
      </div>
      <div onFocusCapture={() => (lastPart.current = 'subject')}>
        <TemplateField
          label={texts.subject}
          name="templateSubject"
          value={subject}
          maxLength={MAX_SUBJECT}
          fieldRef={fields.subject}
          onInput={(value) => change({ subject: value })}
        />
      </div>
      <div onFocusCapture={() => (lastPart.current = 'body')}>
        <TemplateField
          label={texts.body}
          name="templateBody"
          value={body}
          maxLength={MAX_BODY}
          isLong
          hint={body.trim() !== '' && !body.includes('{link}') ? texts.linkAdded : undefined}
          error={isTried && problems.needsBody ? texts.needsBody : null}
          fieldRef={fields.body}
          onInput={(value) => change({ body: value })}
        />
      </div>
      <PlaceholderButtons onInsert={insert} />
      <div>
        <h4>{texts.sample}</h4>
        <MessagePreview template={draft} filled={fillTemplate(draft, [sampleLink(Date.now())])} />
      </div>
      {failure && (
        <Notice tone="danger">
          <p>{failure}</p>
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
