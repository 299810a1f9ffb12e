import { expect, it } from 'vitest';
import { day, daysBetween, money } from '../../simulator/client-area/app/format';

it('writes amounts as each language does', () => {
  expect(money(1234567.5, 'SEK', 'sv')).toBe('1\u00a0234\u00a0567,50\u00a0kr');
  expect(money(300, 'EUR', 'sv')).toBe('300,00\u00a0€');
  expect(money(1250, 'SEK', 'en')).toBe('SEK\u00a01,250.00');
  expect(money(-640.05, 'EUR', 'en')).toBe('−€640.05');
});

it('writes dates as each language does', () => {
  expect(day('2026-05-02', 'sv')).toBe('2026-05-02');
  expect(day('2026-05-02 10:00:00', 'en')).toBe('2 May 2026');
  expect(day(null, 'en')).toBe('—');
});

it('counts days over a change of summer time', () => {
  expect(daysBetween('2026-03-28T23:59:00Z', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});
