import { bilingual } from '../../utils/i18n/language';

/** Texts of the help with a page on which invoices are not found. */
export const PAGE_TOOLS_TEXTS = bilingual({
  en: {
    open: 'Help with this page',
    title: 'Is a button missing beside an invoice?',
    pick: 'Show me where',
    pickNote: 'Point at one invoice number on the page; its siblings are found as well.',
    report: 'Report this page',
    reportNote: 'Copies the page’s structure with every text masked, to put into a report.',
    reload: 'The page does not answer. Reload it, then try again.',
    reported: 'The structure of the page is on the clipboard. Paste it into your report.',
    notCopied: 'The structure of the page could not be copied. Mark it below and copy it by hand.',
    masked:
      'It holds tags, roles, names of attributes and the words that tell what an invoice is. Every other text and every number is masked, keeping only its shape.',
    preview: 'See what it holds',
    close: 'Close',
  },
  sv: {
    open: 'Hjälp med den här sidan',
    title: 'Saknas knappen bredvid en faktura?',
    pick: 'Visa var',
    pickNote: 'Peka på ett fakturanummer på sidan; då hittas även de andra.',
    report: 'Rapportera sidan',
    reportNote: 'Kopierar sidans struktur med all text dold, att lägga i en rapport.',
    reload: 'Sidan svarar inte. Ladda om den och försök igen.',
    reported: 'Sidans struktur finns i urklipp. Klistra in den i din rapport.',
    notCopied: 'Sidans struktur gick inte att kopiera. Markera den här nedanför och kopiera den för hand.',
    masked:
      'Den innehåller taggar, roller, attributnamn och de ord som visar vad som är en faktura. All annan text och alla siffror är dolda; bara deras form finns kvar.',
    preview: 'Se vad den innehåller',
    close: 'Stäng',
  },
});
