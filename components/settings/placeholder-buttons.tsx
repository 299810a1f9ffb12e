import { PLACEHOLDERS, type Placeholder } from '../../utils/payer-messages/template';
import { useTexts } from '../hooks/use-language';
import { MESSAGES_TEXTS } from './messages-texts';

/** What a template can name, each put in where the cursor is. */
export function PlaceholderButtons({ onInsert }: { onInsert(placeholder: Placeholder): void }) {
  const texts = useTexts(MESSAGES_TEXTS);
  return (
    <fieldset class="placeholders">
      <legend>{texts.insert}</legend>
      {PLACEHOLDERS.map((placeholder) => (
        <button
          key={placeholder}
          type="button"
          title={`{${placeholder}}`}
          // The field keeps the focus, and with it the cursor's place.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onInsert(placeholder)}
        >
          {texts.placeholders[placeholder]}
        </button>
      ))}
    </fieldset>
  );
}
