/** The languages that the product speaks. */
export type Language = 'sv' | 'en';

/** One text catalogue in both languages; a key that one of them lacks does not compile. */
export type Bilingual<T> = Record<Language, T>;

/** Declares a catalogue: the English side sets the shape, the Swedish one must match it. */
export function bilingual<T>(texts: { en: T; sv: NoInfer<T> }): Bilingual<T> {
  return texts;
}

/** The language for a BCP 47 tag: Swedish for `sv…`, else English. */
export function languageOf(tag: string | null | undefined): Language {
  return /^sv\b/i.test(tag ?? '') ? 'sv' : 'en';
}

/** The locale for Intl: Swedish as in Sweden; English with day before month, as Swedish invoices are read. */
export function localeOf(language: Language): string {
  return language === 'sv' ? 'sv-SE' : 'en-GB';
}
