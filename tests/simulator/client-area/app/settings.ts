/** The languages of the client area. */
export type Language = 'sv' | 'en';
/** Colours by choice, or as the system has them. */
export type Theme = 'light' | 'dark' | 'system';
/** What a customer has chosen; kept in cookies so that the server knows them too. */
export interface Settings {
  language: Language;
  theme: Theme;
}

const ONE_YEAR = 31_536_000;

/** The language that `value` names; Swedish where it names none. */
export function languageOf(value: string | null | undefined): Language {
  return value === 'en' ? 'en' : 'sv';
}

/** The theme that `value` names; the system's where it names none. */
export function themeOf(value: string | null | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** The settings that the document was rendered with. */
export function settingsOfDocument(): Settings {
  const root = document.documentElement;
  return { language: languageOf(root.lang), theme: themeOf(root.dataset.theme) };
}

/** Puts `settings` on the document and into the cookies. */
export function applySettings(settings: Settings): void {
  document.documentElement.lang = settings.language;
  document.documentElement.dataset.theme = settings.theme;
  // The Cookie Store API is newer than the browsers that this page must work in.
  // biome-ignore lint/suspicious/noDocumentCookie: see above
  document.cookie = `hostup_language=${settings.language}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
  // biome-ignore lint/suspicious/noDocumentCookie: see above
  document.cookie = `hostup_theme=${settings.theme}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
}
