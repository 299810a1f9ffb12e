/** The language of the controls: the page's own, English where that is neither Swedish nor English. */
export type PageLanguage = 'sv' | 'en';

/** The language that the page says it is in. */
export const pageLanguage = (): PageLanguage => (/^sv\b/i.test(document.documentElement.lang) ? 'sv' : 'en');

/** The texts that the content script has itself; all others come from the background. */
export const TEXTS = {
  en: {
    idle: 'Get payment link',
    busy: 'Getting link…',
    orphaned: 'The extension was updated. Reload this page.',
    interrupted: 'Something interrupted. Try again.',
    failed: 'No link',
    close: 'Close',
  },
  sv: {
    idle: 'Hämta betalningslänk',
    busy: 'Hämtar länk …',
    orphaned: 'Tillägget har uppdaterats. Ladda om sidan.',
    interrupted: 'Något avbröt. Försök igen.',
    failed: 'Ingen länk',
    close: 'Stäng',
  },
} as const;
