import { daysBetween, formatDate, formatDay } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import { UNPAID_TEXTS } from './unpaid-texts';

/** When an invoice is due in words, and whether that is past. */
export interface Due {
  text: string;
  isLate: boolean;
}

/** Whole days past the due date; 0 when it is not late. Times are in ms since the epoch. */
export function daysLate(dueAt: number | null, now: number): number {
  return dueAt === null ? 0 : Math.max(daysBetween(dueAt, now), 0);
}

/** "6 Nov · 16 days late", "Due today", "Due 6 Dec"; the year only where it is another than this. */
export function dueText(dueAt: number | null, now: number, language: Language): Due {
  const texts = UNPAID_TEXTS[language];
  if (dueAt === null) return { text: texts.noDueDate, isLate: false };
  const isThisYear = new Date(dueAt).getFullYear() === new Date(now).getFullYear();
  const day = (isThisYear ? formatDay : formatDate)(dueAt, language);
  const late = daysLate(dueAt, now);
  if (late > 0) return { text: `${day} · ${texts.daysLate(late)}`, isLate: true };
  const isToday = daysBetween(dueAt, now) === 0;
  return { text: isToday ? texts.dueToday : texts.due(day), isLate: false };
}
