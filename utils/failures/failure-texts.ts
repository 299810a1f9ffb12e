import { formatDateTime } from '../i18n/format';
import { bilingual, type Language } from '../i18n/language';
import { statusLabel } from '../invoices/status';
import type { Failure, FailureCode } from './failure';

/** What a surface can offer beside a failure: open the options page, or run the same request again. */
export type FailureAction = 'options' | 'retry' | null;

type Sentence = (failure: Failure, language: Language) => string;

/** The invoice as a sentence names it; lists and accounts can fail with none in question. */
const invoice = bilingual({
  en: ({ reference }: Failure) => (reference ? `invoice ${reference}` : 'the invoice'),
  sv: ({ reference }: Failure) => (reference ? `faktura ${reference}` : 'fakturan'),
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const isPaid = (failure: Failure) => failure.invoiceStatus?.trim().toLowerCase() === 'paid';

/** The status in the user's words. One that we do not know is HostUp's text: shown only if it is a word. */
function statusOf({ invoiceStatus }: Failure, lead: string, language: Language): string {
  const isWord = invoiceStatus !== undefined && /^[\p{L}][\p{L} -]{0,30}$/u.test(invoiceStatus);
  return isWord ? lead + statusLabel(invoiceStatus, language) : '';
}

const SENTENCES = bilingual<Record<FailureCode, Sentence>>({
  en: {
    invalid_reference: () =>
      'That is not an invoice number. Write it as it is printed, for example 202600001.',
    no_key: () => 'An API key is needed first. Add one in the settings, then click again.',
    key_rejected: () =>
      'HostUp does not accept the API key. It may be mistyped, expired or rolled. Check it in the settings.',
    missing_scope: (f) =>
      `The API key lacks the scope ${f.scope ?? 'write:billing'}. Make a key that has it and save it in the settings.`,
    forbidden: (f) =>
      `HostUp refused the request. Either the API key lacks the scope write:billing, or ${invoice.en(f)} belongs to another account.`,
    account_inactive: () =>
      'The HostUp account of this API key is not active. Contact HostUp, or use another key.',
    invoice_not_found: (f) => `${capital(invoice.en(f))} was not found in the account of this key.`,
    ambiguous_reference: (f) =>
      `${f.reference ?? 'This'} is the printed number of one invoice and the internal id of another. Nothing was copied. Use the button beside the invoice on its own page.`,
    invoice_not_payable: (f) =>
      isPaid(f)
        ? `${capital(invoice.en(f))} is already paid. No link was copied.`
        : `${capital(invoice.en(f))} can’t be paid${statusOf(f, ': its status is ', 'en')}. No link was copied.`,
    payment_in_progress: (f) =>
      `A payment of ${invoice.en(f)} is under way. No link was copied. Wait until it has gone through or was cancelled.`,
    link_gone: () => 'This payment link no longer works. Get a new one.',
    rate_limited: (f, language) =>
      `HostUp asks us to wait${f.retryAt ? ` until ${formatDateTime(f.retryAt, language)}` : ''}. Nothing was copied. Try again then.`,
    no_site_access: () =>
      'The extension may not reach cloud.hostup.se. Allow access to that site in the settings.',
    offline: () => 'HostUp could not be reached, so nothing was copied. Check the connection and try again.',
    timeout: () => 'HostUp did not answer in time, so nothing was copied. Try again.',
    server_error: (f) =>
      `HostUp had a fault of its own${f.httpStatus ? ` (${f.httpStatus})` : ''}, so nothing was copied. Try again in a while.`,
    redirected: () =>
      'HostUp sent the request to another address, so it was stopped and nothing was copied. Try again later.',
    not_json: () =>
      'HostUp answered with something that is not data, so nothing was copied. Try again later.',
    too_large: () => 'HostUp’s answer was too large to be right, so nothing was copied. Try again later.',
    unexpected_answer: () =>
      'HostUp’s answer was not as expected, so nothing was copied. Try again; if it stays, update the extension.',
    wrong_invoice: (f) =>
      `HostUp answered for another invoice than ${f.reference ?? 'the one that was asked for'}, so nothing was copied. Try again.`,
    foreign_url: () =>
      'HostUp’s answer held an address that is not a HostUp payment page, so nothing was copied. Tell HostUp’s support.',
    storage_failed: () => 'The browser could not save this. Free some disk space and try again.',
    set_by_policy: () =>
      'This is set by your organisation and can’t be changed here. Ask whoever manages it.',
    internal: () => 'Something went wrong in the extension, and nothing was copied. Try again.',
  },
  sv: {
    invalid_reference: () =>
      'Det är inte ett fakturanummer. Skriv det som det står på fakturan, till exempel 202600001.',
    no_key: () => 'Först behövs en API-nyckel. Lägg till en i inställningarna och klicka sedan igen.',
    key_rejected: () =>
      'HostUp godtar inte API-nyckeln. Den kan vara felskriven, ha gått ut eller ha bytts ut. Kontrollera den i inställningarna.',
    missing_scope: (f) =>
      `API-nyckeln saknar behörigheten ${f.scope ?? 'write:billing'}. Skapa en nyckel som har den och spara den i inställningarna.`,
    forbidden: (f) =>
      `HostUp nekade begäran. Antingen saknar API-nyckeln behörigheten write:billing, eller så hör ${invoice.sv(f)} till ett annat konto.`,
    account_inactive: () =>
      'HostUp-kontot för den här API-nyckeln är inte aktivt. Kontakta HostUp eller använd en annan nyckel.',
    invoice_not_found: (f) => `${capital(invoice.sv(f))} finns inte i nyckelns konto.`,
    ambiguous_reference: (f) =>
      `${f.reference ?? 'Det här'} är numret på en faktura och det interna id:t för en annan. Inget kopierades. Använd knappen bredvid fakturan på dess egen sida.`,
    invoice_not_payable: (f) =>
      isPaid(f)
        ? `${capital(invoice.sv(f))} är redan betald. Ingen länk kopierades.`
        : `${capital(invoice.sv(f))} kan inte betalas${statusOf(f, ': dess status är ', 'sv')}. Ingen länk kopierades.`,
    payment_in_progress: (f) =>
      `En betalning av ${invoice.sv(f)} pågår. Ingen länk kopierades. Vänta tills den har gått igenom eller avbrutits.`,
    link_gone: () => 'Den här betalningslänken fungerar inte längre. Hämta en ny.',
    rate_limited: (f, language) =>
      `HostUp ber oss vänta${f.retryAt ? ` till ${formatDateTime(f.retryAt, language)}` : ''}. Inget kopierades. Försök igen då.`,
    no_site_access: () =>
      'Tillägget får inte nå cloud.hostup.se. Tillåt åtkomst till webbplatsen i inställningarna.',
    offline: () => 'HostUp gick inte att nå, så inget kopierades. Kontrollera anslutningen och försök igen.',
    timeout: () => 'HostUp svarade inte i tid, så inget kopierades. Försök igen.',
    server_error: (f) =>
      `Det blev ett fel hos HostUp${f.httpStatus ? ` (${f.httpStatus})` : ''}, så inget kopierades. Försök igen om en stund.`,
    redirected: () =>
      'HostUp skickade begäran till en annan adress, så den stoppades och inget kopierades. Försök igen senare.',
    not_json: () => 'HostUp svarade med något som inte är data, så inget kopierades. Försök igen senare.',
    too_large: () => 'HostUps svar var för stort för att stämma, så inget kopierades. Försök igen senare.',
    unexpected_answer: () =>
      'HostUps svar såg inte ut som väntat, så inget kopierades. Försök igen. Om felet kvarstår, uppdatera tillägget.',
    wrong_invoice: (f) =>
      `HostUps svar gällde en annan faktura än ${f.reference ?? 'den som efterfrågades'}, så inget kopierades. Försök igen.`,
    foreign_url: () =>
      'HostUps svar innehöll en adress som inte är en betalningssida hos HostUp, så inget kopierades. Meddela HostUps support.',
    storage_failed: () => 'Webbläsaren kunde inte spara detta. Frigör diskutrymme och försök igen.',
    set_by_policy: () =>
      'Det här bestäms av din organisation och kan inte ändras här. Fråga den som sköter det.',
    internal: () => 'Något gick fel i tillägget och inget kopierades. Försök igen.',
  },
});

const REQUEST = bilingual({
  en: (id: string) => ` Request id: ${id}.`,
  sv: (id: string) => ` HostUps id för begäran: ${id}.`,
});

const LED_TO_OPTIONS: ReadonlySet<FailureCode> = new Set([
  'no_key',
  'key_rejected',
  'missing_scope',
  'forbidden',
  'account_inactive',
  'no_site_access',
]);

const FINAL: ReadonlySet<FailureCode> = new Set([
  'invalid_reference',
  'invoice_not_payable',
  'ambiguous_reference',
  'set_by_policy',
]);

/** The sentence for a failure: what happened, what to do, and HostUp's request id where there was one. */
export function failureSentence(failure: Failure, language: Language): string {
  const sentence = SENTENCES[language][failure.code](failure, language);
  return failure.requestId ? sentence + REQUEST[language](failure.requestId) : sentence;
}

/** What to offer beside the sentence. */
export function failureAction(failure: Failure): FailureAction {
  if (LED_TO_OPTIONS.has(failure.code)) return 'options';
  return FINAL.has(failure.code) ? null : 'retry';
}
