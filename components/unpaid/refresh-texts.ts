import type { Failure, FailureCode } from '../../utils/failures/failure';
import { formatDateTime } from '../../utils/i18n/format';
import { bilingual, type Language } from '../../utils/i18n/language';

type Reason = (failure: Failure, language: Language) => string;

/** Why the list could not be read again; what is not named here is told as an unexpected answer. */
const REASONS = bilingual<Partial<Record<FailureCode, Reason>>>({
  en: {
    no_key: () => 'there is no API key for this account',
    key_rejected: () => 'HostUp does not accept the API key',
    account_inactive: () => 'the HostUp account is not active',
    no_site_access: () => 'the extension may not reach cloud.hostup.se',
    offline: () => 'HostUp could not be reached',
    timeout: () => 'HostUp did not answer in time',
    rate_limited: (failure, language) =>
      `HostUp asks us to wait${failure.retryAt ? ` until ${formatDateTime(failure.retryAt, language)}` : ''}`,
    server_error: ({ httpStatus }) => `HostUp had a fault of its own${httpStatus ? ` (${httpStatus})` : ''}`,
    storage_failed: () => 'the browser could not save it',
    internal: () => 'something went wrong in the extension',
  },
  sv: {
    no_key: () => 'det finns ingen API-nyckel till kontot',
    key_rejected: () => 'HostUp godtar inte API-nyckeln',
    account_inactive: () => 'HostUp-kontot är inte aktivt',
    no_site_access: () => 'tillägget får inte nå cloud.hostup.se',
    offline: () => 'HostUp gick inte att nå',
    timeout: () => 'HostUp svarade inte i tid',
    rate_limited: (failure, language) =>
      `HostUp ber oss vänta${failure.retryAt ? ` till ${formatDateTime(failure.retryAt, language)}` : ''}`,
    server_error: ({ httpStatus }) => `det blev ett fel hos HostUp${httpStatus ? ` (${httpStatus})` : ''}`,
    storage_failed: () => 'webbläsaren kunde inte spara den',
    internal: () => 'något gick fel i tillägget',
  },
});

const FRAME = bilingual({
  en: {
    old: (reason: string) => `The list could not be read again: ${reason}. It is shown as it was last read.`,
    none: (reason: string) => `The list could not be read: ${reason}.`,
    unexpected: 'HostUp’s answer was not as expected',
    request: (id: string) => ` Request id: ${id}.`,
  },
  sv: {
    old: (reason: string) => `Listan kunde inte läsas om: ${reason}. Den visas som den senast lästes.`,
    none: (reason: string) => `Listan kunde inte läsas: ${reason}.`,
    unexpected: 'HostUps svar såg inte ut som väntat',
    request: (id: string) => ` HostUps id för begäran: ${id}.`,
  },
});

/** Says why a list could not be read, and whether an older one is still shown. */
export function refreshSentence(failure: Failure, hasOld: boolean, language: Language): string {
  const frame = FRAME[language];
  const reason = REASONS[language][failure.code]?.(failure, language) ?? frame.unexpected;
  const sentence = (hasOld ? frame.old : frame.none)(reason);
  return failure.requestId ? sentence + frame.request(failure.requestId) : sentence;
}
