import { describe, expect, it } from 'vitest';
import { daysBetween, formatAmount, formatDate, formatRelative } from '../../../utils/i18n/format';
import { languageOf } from '../../../utils/i18n/language';

const plain = (text: string) => text.replace(/\s/g, ' ').replace('−', '-');
const MARCH = new Date(2026, 2, 1, 12).getTime();
const HOUR = 3_600_000;

describe('amounts', () => {
  it.each([
    [300, 'SEK', 'SEK 300', '300 SEK'],
    [1249.5, 'SEK', 'SEK 1,249.50', '1 249,50 SEK'],
    [0, 'EUR', 'EUR 0', '0 EUR'],
    [-300.05, 'SEK', '-SEK 300.05', '-300,05 SEK'],
    [12345.678, 'SEK', 'SEK 12,345.68', '12 345,68 SEK'],
    [300, null, '300', '300'],
    [300.5, undefined, '300.50', '300,50'],
    [300, 'kronor', '300', '300'],
    [300, '<b>', '300', '300'],
  ])('%s %s', (amount, currency, en, sv) => {
    expect(plain(formatAmount(amount, currency, 'en'))).toBe(en);
    expect(plain(formatAmount(amount, currency, 'sv'))).toBe(sv);
  });
});

describe('times', () => {
  it('dates', () => {
    expect(formatDate(MARCH, 'en')).toBe('1 Mar 2026');
    expect(formatDate(MARCH, 'sv')).toBe('1 mars 2026');
  });

  it.each([
    [13 * 24 * HOUR, 'in 13 days', 'om 13 dagar'],
    [24 * HOUR, 'tomorrow', 'i morgon'],
    [-2 * HOUR, '2 hours ago', 'för 2 timmar sedan'],
    [61_000, 'in 1 minute', 'om 1 minut'],
    [0, 'now', 'nu'],
  ])('a span of %i ms', (span, en, sv) => {
    expect(formatRelative(MARCH + span, MARCH, 'en')).toBe(en);
    expect(formatRelative(MARCH + span, MARCH, 'sv')).toBe(sv);
  });

  it('days by the calendar, also over the change to summer time', () => {
    expect(daysBetween(MARCH, MARCH + HOUR)).toBe(0);
    expect(daysBetween(MARCH, MARCH + 13 * HOUR)).toBe(1);
    expect(daysBetween(new Date(2026, 2, 28).getTime(), new Date(2026, 2, 30).getTime())).toBe(2);
    expect(daysBetween(MARCH, new Date(2026, 1, 28, 23).getTime())).toBe(-1);
  });
});

describe('the language of a page', () => {
  it.each([
    ['sv', 'sv'],
    ['sv-SE', 'sv'],
    ['SV', 'sv'],
    ['en', 'en'],
    ['de', 'en'],
    ['svx', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('%s: %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
