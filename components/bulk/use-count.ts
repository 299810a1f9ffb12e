import { useCallback } from 'preact/hooks';
import { countFormat } from '../../utils/i18n/formatters';
import { useLanguage } from '../hooks/use-language';

/** Writes a count in the language of this page ("2,000", "2 000"). */
export function useCount(): (count: number) => string {
  const language = useLanguage();
  return useCallback((count: number) => countFormat(language).format(count), [language]);
}
