import type { Failure, FailureCode } from '../../utils/failures/failure';
import { failureSentence } from '../../utils/failures/failure-texts';
import { bilingual, type Language } from '../../utils/i18n/language';

/** What differs where a state was asked about: nothing was going to be copied. */
const SENTENCES = bilingual<Partial<Record<FailureCode, string>>>({
  en: {
    missing_scope:
      'The API key lacks the scope read:billing, without which nobody can be told how a link is doing.',
    forbidden: 'HostUp refused to tell: the API key lacks the scope read:billing.',
    invoice_not_found: 'The invoice of this link is not in the account that it came from any more.',
    no_key: 'The account that this link came from is no longer in the settings.',
    rate_limited: 'HostUp asks us to slow down. Try again in a minute.',
    offline: 'HostUp could not be reached. Check the connection and try again.',
    timeout: 'HostUp did not answer in time. Try again.',
    server_error: 'HostUp had a fault of its own. Try again in a while.',
    redirected: 'HostUp sent the request to another address, so it was stopped. Try again later.',
    not_json: 'HostUp answered with something that is not data. Try again later.',
    too_large: 'HostUp’s answer was too large to be right. Try again later.',
    unexpected_answer: 'HostUp’s answer was not as expected. Try again later.',
    wrong_invoice: 'HostUp answered for another invoice. Try again.',
    foreign_url: 'HostUp’s answer held an address that is not a HostUp payment page.',
    internal: 'Something went wrong in the extension. Try again.',
  },
  sv: {
    missing_scope:
      'API-nyckeln saknar behörigheten read:billing, och utan den går det inte att få veta hur det går för en länk.',
    forbidden: 'HostUp nekade svar: API-nyckeln saknar behörigheten read:billing.',
    invoice_not_found: 'Länkens faktura finns inte längre i det konto som den kom från.',
    no_key: 'Kontot som länken kom från finns inte längre i inställningarna.',
    rate_limited: 'HostUp ber oss sakta ned. Försök igen om en minut.',
    offline: 'HostUp gick inte att nå. Kontrollera anslutningen och försök igen.',
    timeout: 'HostUp svarade inte i tid. Försök igen.',
    server_error: 'Det blev ett fel hos HostUp. Försök igen om en stund.',
    redirected: 'HostUp skickade begäran till en annan adress, så den stoppades. Försök igen senare.',
    not_json: 'HostUp svarade med något som inte är data. Försök igen senare.',
    too_large: 'HostUps svar var för stort för att stämma. Försök igen senare.',
    unexpected_answer: 'HostUps svar såg inte ut som väntat. Försök igen senare.',
    wrong_invoice: 'HostUps svar gällde en annan faktura. Försök igen.',
    foreign_url: 'HostUps svar innehöll en adress som inte är en betalningssida hos HostUp.',
    internal: 'Något gick fel i tillägget. Försök igen.',
  },
});

/** The sentence for a link's state that could not be read. */
export function stateFailureSentence(failure: Failure, language: Language): string {
  return SENTENCES[language][failure.code] ?? failureSentence(failure, language);
}
