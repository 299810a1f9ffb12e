import { type Bilingual, type Language, languageOf } from '../../utils/i18n/language';

/** The language of this page, as `start` set it on the document. */
export function useLanguage(): Language {
  return languageOf(document.documentElement.lang);
}

/** A catalogue's texts in the language of this page. */
export function useTexts<T>(catalogue: Bilingual<T>): T {
  return catalogue[useLanguage()];
}
