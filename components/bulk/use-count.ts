import { useMemo } from 'preact/hooks';
import { localeOf } from '../../utils/i18n/language';
import { useLanguage } from '../hooks/use-language';

/** Writes a count in the language of this page ("2,000", "2 000"). */
export function useCount(): (count: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(localeOf(language));
    return (count: number) => format.format(count);
  }, [language]);
}
