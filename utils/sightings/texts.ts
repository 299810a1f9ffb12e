/** The language of the controls: the page's own, English where that is neither Swedish nor English. */
export type PageLanguage = 'sv' | 'en';

/** The language that the page says it is in. */
export const pageLanguage = (): PageLanguage => (/^sv/i.test(document.documentElement.lang) ? 'sv' : 'en');

/**
 * The texts that the content script has itself, an idle control's and an orphaned one's; all others come from
 * the background.
 */
export const TEXTS: Record<PageLanguage, [idle: string, orphaned: string]> = {
  en: ['Get payment link', 'Extension updated: reload the page.'],
  sv: ['Hämta betalningslänk', 'Tillägget uppdaterat: ladda om sidan.'],
};
