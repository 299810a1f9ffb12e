import { bilingual, type Language } from '../i18n/language';
import type { ImportOutcome } from './settings-file';

const TEXTS = bilingual({
  en: {
    imported: (templates: number) =>
      `The settings were taken over, with ${templates === 1 ? '1 template' : `${templates} templates`}.`,
    too_large: 'This file is too large to be a settings file of this extension. Nothing was changed.',
    not_json: 'This file can’t be read as settings: it is not JSON. Nothing was changed.',
    not_ours: 'This file was not exported from this extension. Nothing was changed.',
    newer:
      'This file comes from a newer version of the extension. Update the extension here, then import it again. Nothing was changed.',
    broken: 'The settings in this file are incomplete or damaged. Nothing was changed.',
    templates_too_large:
      'The templates in this file are too long to be saved together: browsers sync at most 8 kB of them. Nothing was changed.',
    not_saved: 'The browser could not save the settings. Nothing was changed. Try again in a minute.',
  },
  sv: {
    imported: (templates: number) =>
      `Inställningarna har tagits över, med ${templates === 1 ? '1 mall' : `${templates} mallar`}.`,
    too_large: 'Filen är för stor för att vara tilläggets inställningsfil. Inget har ändrats.',
    not_json: 'Filen går inte att läsa som inställningar: den är inte JSON. Inget har ändrats.',
    not_ours: 'Filen har inte exporterats från det här tillägget. Inget har ändrats.',
    newer:
      'Filen kommer från en nyare version av tillägget. Uppdatera tillägget här och importera den sedan igen. Inget har ändrats.',
    broken: 'Inställningarna i filen är ofullständiga eller skadade. Inget har ändrats.',
    templates_too_large:
      'Mallarna i filen är tillsammans för långa för att sparas: webbläsare synkar högst 8 kB av dem. Inget har ändrats.',
    not_saved: 'Webbläsaren kunde inte spara inställningarna. Inget har ändrats. Försök igen om en minut.',
  },
});

/** How an import ended, in a sentence. */
export function importOutcomeText(outcome: ImportOutcome, language: Language): string {
  const texts = TEXTS[language];
  return outcome.ok ? texts.imported(outcome.templates) : texts[outcome.reason];
}
