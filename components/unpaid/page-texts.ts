import { bilingual } from '../../utils/i18n/language';

/** Texts about the invoices that are seen on the page in the active tab. */
export const PAGE_TEXTS = bilingual({
  en: {
    allOnPage: (count: string) => `All unpaid on this page (${count})`,
    allOnPageTitle: 'Gets the links of all unpaid invoices that are seen on this page',
    several: 'Which of the invoices on this page?',
    get: 'Get link',
    getNamed: (name: string) => `Get the payment link of invoice ${name}`,
    more: (count: string) => `${count} more are on the page. Type the number above.`,
    none: 'No unpaid invoice is seen on this page. Type its number above, or choose it in the list below.',
    notHostUp:
      'This tab is not a page of HostUp. Type the invoice’s number above, or choose it in the list below.',
    close: 'Close',
  },
  sv: {
    allOnPage: (count: string) => `Alla obetalda på sidan (${count})`,
    allOnPageTitle: 'Hämtar länkar till alla obetalda fakturor som syns på den här sidan',
    several: 'Vilken av fakturorna på sidan?',
    get: 'Hämta länk',
    getNamed: (name: string) => `Hämta betalningslänken till faktura ${name}`,
    more: (count: string) => `${count} till finns på sidan. Skriv numret ovan.`,
    none: 'Ingen obetald faktura syns på den här sidan. Skriv dess nummer ovan eller välj den i listan nedan.',
    notHostUp:
      'Den här fliken visar ingen sida hos HostUp. Skriv fakturans nummer ovan eller välj den i listan nedan.',
    close: 'Stäng',
  },
});
