import type { PayerMessage } from '../../utils/payer-messages/fill-template';
import { markdown } from '../../utils/payer-messages/markdown';
import { clipboardItem, richText } from '../../utils/payer-messages/rich-text';
import { useTexts } from '../hooks/use-language';
import { canCopy } from './can-copy';
import { SHARE_TEXTS } from './share-texts';
import { TriedButton } from './tried-button';

/** Copies the message in the form that its destination takes. */
export function CopyForms({ message }: { message: PayerMessage }) {
  const texts = useTexts(SHARE_TEXTS);
  const write = (text: string) => navigator.clipboard.writeText(text);
  return (
    <section class="share-group">
      <h3>{texts.copyAs}</h3>
      <div class="share-copies">
        <TriedButton label={texts.plain} work={() => write(message.body)} />
        {canCopy('text/html') && (
          <TriedButton
            label={texts.rich}
            title={texts.richHint}
            work={() => navigator.clipboard.write([clipboardItem(richText(message))])}
          />
        )}
        <TriedButton label={texts.markdown} work={() => write(markdown(message))} />
      </div>
    </section>
  );
}
