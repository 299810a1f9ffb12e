import { bilingual } from '../../utils/i18n/language';

/** Texts around the printed page, in the user's language; the page itself is in the payer's. */
export const PRINT_TEXTS = bilingual({
  en: {
    print: 'Print',
    notKept:
      'This link is no longer kept in this browser. Open the sheet of the link again and print from there.',
  },
  sv: {
    print: 'Skriv ut',
    notKept: 'Länken finns inte kvar i den här webbläsaren. Öppna länken på nytt och skriv ut därifrån.',
  },
});
