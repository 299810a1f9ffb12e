/** The language of the controls: the page's own, English where that is neither Swedish nor English. */
export type PageLanguage = 'sv' | 'en';

/** The language that the page says it is in. */
export const pageLanguage = (): PageLanguage => (/^sv\b/i.test(document.documentElement.lang) ? 'sv' : 'en');

/** The texts that the content script has itself; all others come from the background. */
export const TEXTS = {
  en: { idle: 'Get payment link', orphaned: 'Extension updated. Reload the page.' },
  sv: { idle: 'Hämta betalningslänk', orphaned: 'Tillägget är uppdaterat. Ladda om sidan.' },
};
