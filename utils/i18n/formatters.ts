import { type Language, localeOf } from './language';

/**
 * Intl's formatters are dear to make (a tenth of a millisecond and more each) and cheap to use: a list's
 * amounts and dates share them. Kept for as long as the page or the worker lives.
 */
const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const known = made.get(key) as T | undefined;
  if (known !== undefined) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}

/** How dates are written: a calendar date, a day without its year, a date with its time of day. */
const DATE_STYLES = {
  date: { dateStyle: 'medium' },
  day: { day: 'numeric', month: 'short' },
  dateTime: { dateStyle: 'medium', timeStyle: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The formatter of dates in a style. */
export function dateFormat(style: keyof typeof DATE_STYLES, language: Language): Intl.DateTimeFormat {
  return once(
    `date ${style} ${language}`,
    () => new Intl.DateTimeFormat(localeOf(language), DATE_STYLES[style]),
  );
}

/**
 * The formatter of amounts with up to two decimals, of which `leastDecimals` are always written.
 *
 * @param currency ISO 4217 code, written before or after as the language does; null for bare numbers.
 */
export function amountFormat(
  currency: string | null,
  leastDecimals: 0 | 2,
  language: Language,
): Intl.NumberFormat {
  const decimals = { minimumFractionDigits: leastDecimals, maximumFractionDigits: 2 };
  const money = currency ? ({ style: 'currency', currency, currencyDisplay: 'code' } as const) : {};
  return once(
    `amount ${currency} ${leastDecimals} ${language}`,
    () => new Intl.NumberFormat(localeOf(language), { ...money, ...decimals }),
  );
}

/** The formatter of whole numbers ("2,000", "2 000"). */
export function countFormat(language: Language): Intl.NumberFormat {
  return once(`count ${language}`, () => new Intl.NumberFormat(localeOf(language)));
}

/** The formatter of spans from now ("in 13 days"). */
export function relativeFormat(language: Language): Intl.RelativeTimeFormat {
  return once(
    `relative ${language}`,
    () => new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }),
  );
}
