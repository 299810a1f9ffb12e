import browser from 'webextension-polyfill';
import { type Language, languageOf } from './language';

/**
 * The language of everything that no page sets. The browser's own choice among our locales, so that name,
 * commands and our pages agree: `getUILanguage` can tell another, as in a Chromium without its language
 * pack, which answers en-US and still reads the Swedish messages.
 */
export function browserLanguage(): Language {
  return languageOf(browser.i18n.getMessage('language') || browser.i18n.getUILanguage());
}
