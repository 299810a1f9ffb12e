import { bilingual } from '../../utils/i18n/language';

/** Texts of the section with the rules that were pointed out. */
export const PAGE_RULES_TEXTS = bilingual({
  en: {
    title: 'Page rules',
    intro:
      'Where a page hides its invoice numbers, you can show the extension where they stand: open the popup on that page, then the help with the page, and choose “Show me where”.',
    none: 'No rules yet.',
    learned: (date: string) => `Learned ${date}`,
    remove: (path: string) => `Remove the rule for ${path}`,
    removed: (path: string) => `The rule for ${path} was removed.`,
    failed: 'The browser could not save this. Try again.',
  },
  sv: {
    title: 'Sidregler',
    intro:
      'Om fakturanumren inte hittas på en sida kan du visa tillägget var de står: klicka på tilläggets ikon på den sidan, öppna hjälpen med sidan och välj ”Visa var”.',
    none: 'Inga regler än.',
    learned: (date: string) => `Tillkom ${date}`,
    remove: (path: string) => `Ta bort regeln för ${path}`,
    removed: (path: string) => `Regeln för ${path} har tagits bort.`,
    failed: 'Webbläsaren kunde inte spara detta. Försök igen.',
  },
});
