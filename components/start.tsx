import { browserLanguage } from '../utils/i18n/browser-language';
import './theme.css';
import { bilingual } from '../utils/i18n/language';

const TITLES = bilingual({
  en: 'Payment Links for HostUp',
  sv: 'Betalningslänkar för HostUp',
});

/**
 * Starts one of the extension's pages: sets its language and title by the browser's language, then hands
 * `#app` to `render`. Everything below takes the language from the document (see `useLanguage`).
 */
export function start(render: (root: HTMLElement) => void): void {
  const language = browserLanguage();
  document.documentElement.lang = language;
  document.title = TITLES[language];
  const root = document.getElementById('app');
  if (root) render(root);
}
