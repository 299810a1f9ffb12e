import type { Language } from './settings';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

/**
 * An amount with its currency as people of the language write it: `1 250,00 kr`, `€300.00`. Not by Intl,
 * whose spaces differ between Node and browsers: the server's markup must be the browser's.
 */
export function money(amount: number, currency: string, language: Language): string {
  const [whole = '', cents] = Math.abs(amount).toFixed(2).split('.');
  const sign = amount < 0 ? '\u2212' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',');
  if (language === 'sv') {
    const unit = currency === 'SEK' ? 'kr' : currency === 'EUR' ? '€' : currency;
    return `${sign}${grouped},${cents}\u00a0${unit}`;
  }
  return currency === 'EUR' ? `${sign}€${grouped}.${cents}` : `${sign}${currency}\u00a0${grouped}.${cents}`;
}

/** A date `YYYY-MM-DD…` as `2026-05-12` in Swedish and `12 May 2026` in English; a dash for none. */
export function day(date: string | null, language: Language): string {
  if (!date) return '—';
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-');
  if (language === 'sv') return `${year}-${month}-${dayOfMonth}`;
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Whole days from `from` to `to`, both `YYYY-MM-DD…`; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}
