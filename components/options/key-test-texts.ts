import type { SavedKey } from '../../utils/accounts/account-service';
import type { Failure, FailureCode } from '../../utils/failures/failure';
import { failureSentence } from '../../utils/failures/failure-texts';
import { bilingual, type Language } from '../../utils/i18n/language';
import { ACCOUNT_TEXTS } from './account-texts';

/** Texts of what the test of a saved key found. */
export const KEY_TEST_TEXTS = bilingual({
  en: {
    testing: 'Asking HostUp whose key it is…',
    belongs: (who: string) => `This key belongs to ${who}.`,
    works: 'HostUp accepts this key.',
    tookPlace:
      'That account was here already. The key took the place of its earlier one; name, colour and links stay.',
    insteadOf: (now: string, before: string) =>
      `HostUp refuses the key of ${before}, so ${now} is asked first from now on.`,
    lacksRead:
      'It lacks the scope read:billing, which would let the extension find invoices by their printed number, list the unpaid ones and tell when a link was paid. Links by internal id work without it.',
  },
  sv: {
    testing: 'Frågar HostUp vems nyckeln är …',
    belongs: (who: string) => `Nyckeln tillhör ${who}.`,
    works: 'HostUp godtar nyckeln.',
    tookPlace: 'Kontot fanns redan här. Nyckeln har ersatt den tidigare; namn, färg och länkar är kvar.',
    insteadOf: (now: string, before: string) =>
      `HostUp nekar nyckeln till ${before}, så ${now} frågas först från och med nu.`,
    lacksRead:
      'Den saknar behörigheten read:billing, som skulle låta tillägget hitta fakturor på deras nummer, lista de obetalda och säga till när en länk har betalats. Länkar via internt id fungerar utan den.',
  },
});

/** What differs where a key, not a link, was asked about: nothing was going to be copied. */
const SENTENCES = bilingual<Partial<Record<FailureCode, string>>>({
  en: {
    key_rejected:
      'HostUp does not accept this key. It may be mistyped, expired or rolled. Copy it again from HostUp and save it here.',
    offline:
      'The key is saved but not tested: HostUp could not be reached. Check the connection, then test it.',
    timeout: 'The key is saved but not tested: HostUp did not answer in time. Test it again in a while.',
    server_error: 'The key is saved but not tested: HostUp had a fault of its own. Test it again in a while.',
    rate_limited: 'The key is saved but not tested: HostUp asks us to wait. Test it again in a while.',
    redirected:
      'The key is saved but not tested: HostUp sent the request to another address. Test it again later.',
    not_json: 'The key is saved but not tested: HostUp answered with something that is not data.',
    too_large: 'The key is saved but not tested: HostUp’s answer was too large to be right.',
    unexpected_answer: 'The key is saved but not tested: HostUp’s answer was not as expected.',
    no_site_access:
      'The key is saved but not tested: the extension may not reach cloud.hostup.se. Allow access, then test it.',
    storage_failed: 'The browser could not save this. Free some disk space and try again.',
    set_by_policy:
      'This account is set by your organisation and can’t be changed here. Ask whoever manages it.',
    internal: 'Something went wrong in the extension. Try again.',
  },
  sv: {
    key_rejected:
      'HostUp godtar inte nyckeln. Den kan vara felskriven, ha gått ut eller ha bytts. Kopiera den på nytt från HostUp och spara den här.',
    offline:
      'Nyckeln är sparad men inte testad: HostUp gick inte att nå. Kontrollera anslutningen och testa den sedan.',
    timeout: 'Nyckeln är sparad men inte testad: HostUp svarade inte i tid. Testa den igen om en stund.',
    server_error:
      'Nyckeln är sparad men inte testad: det blev ett fel hos HostUp. Testa den igen om en stund.',
    rate_limited: 'Nyckeln är sparad men inte testad: HostUp ber oss vänta. Testa den igen om en stund.',
    redirected:
      'Nyckeln är sparad men inte testad: HostUp skickade begäran till en annan adress. Testa den igen senare.',
    not_json: 'Nyckeln är sparad men inte testad: HostUp svarade med något som inte är data.',
    too_large: 'Nyckeln är sparad men inte testad: HostUps svar var för stort för att stämma.',
    unexpected_answer: 'Nyckeln är sparad men inte testad: HostUps svar såg inte ut som väntat.',
    no_site_access:
      'Nyckeln är sparad men inte testad: tillägget får inte nå cloud.hostup.se. Tillåt åtkomst och testa den sedan.',
    storage_failed: 'Webbläsaren kunde inte spara detta. Frigör diskutrymme och försök igen.',
    set_by_policy:
      'Det här kontot bestäms av din organisation och kan inte ändras här. Fråga den som sköter det.',
    internal: 'Något gick fel i tillägget. Försök igen.',
  },
});

/** The sentence for a failure of saving or testing a key. */
export function keyFailureSentence(failure: Failure, language: Language): string {
  return SENTENCES[language][failure.code] ?? failureSentence(failure, language);
}

/** What saving a key has brought about besides, in sentences. */
export function savedNews({ account, tookPlace, insteadOf }: SavedKey, language: Language): string[] {
  const texts = KEY_TEST_TEXTS[language];
  const nameOf = ({ name }: SavedKey['account']) => name || ACCOUNT_TEXTS[language].unnamed;
  return [
    ...(tookPlace ? [texts.tookPlace] : []),
    ...(insteadOf ? [texts.insteadOf(nameOf(account), nameOf(insteadOf))] : []),
  ];
}
