import { bilingual } from '../../utils/i18n/language';

/** Texts of the field that asks for a link, and of what becomes of the request. */
export const REQUEST_TEXTS = bilingual({
  en: {
    field: 'Invoice number or id',
    example: 'For example 202600001',
    exampleOrCompany: '202600001, or search a company',
    submit: 'Get link',
    busy: (name: string) => `Getting the payment link of invoice ${name}…`,
    waiting: 'HostUp asks us to wait:',
    seconds: (count: number) => `${count} s`,
    goesOn: 'It goes on by itself.',
    copied: (name: string) => `Copied: the payment link of invoice ${name} is on the clipboard.`,
    notCopied: (name: string) => `The payment link of invoice ${name} is ready, not copied.`,
    notKept: 'The history could not be kept: the browser’s storage is full or unreadable.',
    retry: 'Try again',
    options: 'Open settings',
  },
  sv: {
    field: 'Fakturanummer eller id',
    example: 'Till exempel 202600001',
    exampleOrCompany: '202600001, eller sök på företag',
    submit: 'Hämta länk',
    busy: (name: string) => `Hämtar betalningslänken till faktura ${name} …`,
    waiting: 'HostUp ber oss vänta:',
    seconds: (count: number) => `${count} s`,
    goesOn: 'Det fortsätter av sig självt.',
    copied: (name: string) => `Kopierad: betalningslänken till faktura ${name} finns i urklipp.`,
    notCopied: (name: string) => `Betalningslänken till faktura ${name} är klar, men inte kopierad.`,
    notKept: 'Historiken kunde inte sparas: webbläsarens lagring är full eller oläslig.',
    retry: 'Försök igen',
    options: 'Öppna inställningar',
  },
});
