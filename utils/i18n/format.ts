import { amountFormat, dateFormat, relativeFormat } from './formatters';
import type { Language } from './language';

const DAY = 86_400_000;

/** An amount in its currency ("300,00 kr", "SEK 300.00"); without a known currency the bare number. */
export function formatAmount(
  amount: number,
  currency: string | null | undefined,
  language: Language,
): string {
  const code = currency && /^[A-Z]{3}$/.test(currency) ? currency : null;
  return amountFormat(code, Number.isInteger(amount) ? 0 : 2, language).format(amount);
}

/** A calendar date ("6 dec. 2026"). `time` is in ms since the epoch. */
export function formatDate(time: number, language: Language): string {
  return dateFormat('date', language).format(time);
}

/** A day of this year or the next without its year ("6 Dec"), where room is short. */
export function formatDay(time: number, language: Language): string {
  return dateFormat('day', language).format(time);
}

/** A date with its time of day. */
export function formatDateTime(time: number, language: Language): string {
  return dateFormat('dateTime', language).format(time);
}

/** A span from now in the largest fitting unit ("in 13 days", "för 2 timmar sedan"). */
export function formatRelative(time: number, now: number, language: Language): string {
  const format = relativeFormat(language);
  const span = time - now;
  const size = Math.abs(span);
  if (size >= DAY) return format.format(Math.trunc(span / DAY), 'day');
  if (size >= 3_600_000) return format.format(Math.trunc(span / 3_600_000), 'hour');
  if (size >= 60_000) return format.format(Math.trunc(span / 60_000), 'minute');
  return format.format(Math.trunc(span / 1000), 'second');
}

/** Whole calendar days from `from` to `to`, in the user's time zone; negative when `to` is earlier. */
export function daysBetween(from: number, to: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY);
}
