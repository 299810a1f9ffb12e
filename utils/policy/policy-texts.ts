import { bilingual, type Language } from '../i18n/language';
import type { PolicyNote } from './policy';

/** Texts for what an administrator has deployed. */
export const POLICY_TEXTS = bilingual({
  en: {
    locked: 'Set by your organisation',
    account: 'Added by your organisation',
    settingsLocked: 'Your organisation manages the settings of this extension. They can’t be changed here.',
    notes: 'Parts of your organisation’s policy could not be used. Show this to whoever manages it:',
    problem: {
      invalid: 'is not of the expected form',
      unknown_placeholder: 'names a placeholder that does not exist',
      unknown_account: 'names an account that is not among those of the policy',
      too_many: 'and what follows are more than can be deployed',
    },
  },
  sv: {
    locked: 'Bestäms av din organisation',
    account: 'Tillagt av din organisation',
    settingsLocked: 'Din organisation sköter tilläggets inställningar. De kan inte ändras här.',
    notes: 'Delar av organisationens policy kunde inte användas. Visa detta för den som sköter den:',
    problem: {
      invalid: 'har inte den väntade formen',
      unknown_placeholder: 'innehåller en platshållare som inte finns',
      unknown_account: 'anger ett konto som inte finns i policyn',
      too_many: 'och det som följer är fler än vad som kan delas ut',
    },
  },
});

/** A note in words, e.g. "accounts[1].key is not of the expected form". */
export function policyNoteText({ part, problem }: PolicyNote, language: Language): string {
  return `${part} ${POLICY_TEXTS[language].problem[problem]}`;
}
