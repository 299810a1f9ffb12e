import type { Filled } from '../../utils/payer-messages/fill-template';
import { unknownPlaceholders } from '../../utils/payer-messages/placeholders';
import { splitAtUrls } from '../../utils/payer-messages/rich-text';
import type { Template } from '../../utils/payer-messages/template';
import { useTexts } from '../hooks/use-language';
import { MarkedText } from './marked-text';
import { SHARE_TEXTS } from './share-texts';

interface MessagePreviewProps {
  template: Pick<Template, 'language' | 'subject' | 'body'>;
  filled: Filled;
}

/** The message as the payer will read it; a template that can't be filled, with what is wrong marked. */
export function MessagePreview({ template, filled }: MessagePreviewProps) {
  const texts = useTexts(SHARE_TEXTS);
  return (
    // Scrolls by itself when it is long, hence also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
    <section class="preview" aria-label={texts.preview} lang={template.language} tabIndex={0}>
      {filled.ok ? (
        <>
          {filled.message.subject && <p class="preview-subject">{filled.message.subject}</p>}
          <p class="preview-body">
            {splitAtUrls(filled.message.body, filled.message.urls).map((part) =>
              filled.message.urls.includes(part) ? (
                <span key={part} class="preview-link">
                  {part}
                </span>
              ) : (
                part
              ),
            )}
          </p>
        </>
      ) : (
        <>
          {template.subject && (
            <p class="preview-subject">
              <MarkedText text={template.subject} marks={unknownPlaceholders(template.subject)} />
            </p>
          )}
          <p class="preview-body">
            <MarkedText text={template.body} marks={unknownPlaceholders(template.body)} />
          </p>
        </>
      )}
    </section>
  );
}
