import { useTexts } from '../hooks/use-language';
import { Segments } from '../kit/segments';
import { SelectField } from '../kit/select-field';
import { CopyForms } from './copy-forms';
import { MessagePreview } from './message-preview';
import { SendWays } from './send-ways';
import { SHARE_TEXTS } from './share-texts';
import { UnknownNotice } from './unknown-notice';
import type { DraftMessage } from './use-message';

/** The message to the payer: in which language, from which template, how it reads, and the ways to send it. */
export function MessageView({ message }: { message: DraftMessage }) {
  const texts = useTexts(SHARE_TEXTS);
  const { language, setLanguage, template, templates, setTemplate, filled } = message;
  return (
    <div class="share-message">
      <div class="share-choices">
        <Segments
          legend={texts.payerLanguage}
          chosen={language}
          options={[
            { value: 'sv', label: texts.languages.sv },
            { value: 'en', label: texts.languages.en },
          ]}
          onChoose={setLanguage}
        />
        <SelectField
          label={texts.template}
          name="template"
          chosen={template.id}
          options={templates.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setTemplate}
        />
      </div>
      <MessagePreview template={template} filled={filled} />
      {filled.ok ? (
        <>
          <SendWays message={filled.message} />
          <CopyForms message={filled.message} />
        </>
      ) : (
        <UnknownNotice unknown={filled.unknown} />
      )}
      <a class="share-edit" href="options.html#messages" target="_blank" rel="noreferrer">
        {texts.editTemplates}
      </a>
    </div>
  );
}
