import { failed } from '../../utils/failures/failure';
import type { Language } from '../../utils/i18n/language';
import type { Preferences } from '../../utils/preferences/preferences';
import { ask } from '../hooks/ask';
import { useTexts } from '../hooks/use-language';
import { SelectField } from '../kit/select-field';
import { LockedNote } from './locked-note';
import { MESSAGES_TEXTS } from './messages-texts';
import type { Settings } from './use-settings';

/** What the share sheet opens with. */
export function MessageDefaults({ settings }: { settings: Settings }) {
  const texts = useTexts(MESSAGES_TEXTS);
  const { preferences, isLocked, templates } = settings;
  const save = (changes: Partial<Preferences>) => void ask('savePreferences', changes, failed('internal'));
  return (
    <div class="message-defaults">
      <div>
        <SelectField
          label={texts.firstLanguage}
          name="payerLanguage"
          chosen={preferences.payerLanguage ?? ''}
          isDisabled={isLocked('payerLanguage')}
          options={[
            { value: '', label: texts.sameLanguage },
            { value: 'sv', label: texts.languages.sv },
            { value: 'en', label: texts.languages.en },
          ]}
          onChoose={(value) => save({ payerLanguage: value === '' ? null : (value as Language) })}
        />
        {isLocked('payerLanguage') && <LockedNote />}
      </div>
      <div>
        <SelectField
          label={texts.firstTemplate}
          name="firstTemplate"
          chosen={preferences.templateId ?? ''}
          isDisabled={isLocked('templateId')}
          options={[
            { value: '', label: texts.firstOfLanguage },
            ...templates.map(({ id, name, language }) => ({
              value: id,
              label: `${name} · ${texts.languages[language]}`,
            })),
          ]}
          onChoose={(value) => save({ templateId: value === '' ? null : value })}
        />
        {isLocked('templateId') && <LockedNote />}
      </div>
    </div>
  );
}
