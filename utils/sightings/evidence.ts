import { columnOf } from './column';
import type { Spot } from './flow';
import { type InvoiceReference, reference } from './reference';
import { INVOICES, LABEL_ALONE, LABEL_AT_END, NUMBER_ALONE, OTHERS, STATUS } from './words';

/** What follows a sum of money, a date, a range, a name. */
const MORE_AFTER = /^(?:[-–./,:]?\w|\s?(?:eur|usd|sek|kr|:-|[€$£%]))/;

/** Whether text speaks of something else than invoices, and of no status. */
const isOther = (text: string): boolean => OTHERS.test(text) && text.search(STATUS) < 0;

/**
 * What the nearest heading that tells is about: negative where that is something else than invoices, not a
 * number where no heading tells.
 */
export const nearest = (titles: string[], isElse: (heading: string) => boolean): number =>
  titles.find((heading) => INVOICES.test(heading) || isElse(heading))?.search(INVOICES) as number;

/** What stands before a place in its row: the blocks, the nearest first, as far as 300 characters. */
export const blocksBefore = (text: string, at: number): string[] =>
  (text.slice(0, at).slice(-300).split('\r').pop() as string).split('\n').reverse();

/** What follows a place in its block, as far as 300 characters. */
export const restOfBlock = (text: string, at: number): string =>
  (/.*/.exec(text.slice(at, at + 300)) as RegExpExecArray)[0];

/**
 * What the page says about digits from one index of its text to another: that they name an invoice, or
 * nothing (null). A label may stand before them in their block, in the block before, or over their column;
 * under a heading that speaks of invoices a `#` or the look of a printed number is enough.
 */
export const evidenceFor = (
  value: string,
  text: string,
  at: number,
  end: number,
  { titles, element }: Spot,
): InvoiceReference | null => {
  // Most digits of a page end here.
  if (MORE_AFTER.test(restOfBlock(text, end))) return null;
  const [before = '', term = '', first = ''] = blocksBefore(text, at);
  const hash = /#\W*$/.test(before);
  if (!hash && value.length < 4) return null;
  const named = (name?: string): InvoiceReference | null =>
    reference(name === 'id' ? name : name || (!hash && value.length > 7) ? 'number' : 'any', value);
  const label = LABEL_AT_END.exec(before);
  const own = NUMBER_ALONE.exec(before) as RegExpExecArray;
  // Before its column is looked for, which takes longer.
  if (!label && !own) return null;
  const column = columnOf(element);
  const titled = LABEL_ALONE.exec(column);
  if (OTHERS.test(column) && !INVOICES.test(column)) return null;
  if (label)
    return OTHERS.test(before.slice(0, label.index)) || (!label[1] && !hash && /^20..$/.test(value))
      ? null
      : named(label[1]);
  const numbers = NUMBER_ALONE.exec(column);
  if (!titled && !numbers && (value.length < 8 || !INVOICES.test(column))) return null;
  const said = titled ?? LABEL_ALONE.exec(term) ?? (own[1] && LABEL_ALONE.exec(first));
  if (said) return named(said[1] ?? own[1]);
  if (isOther(term) && !/\d{3}/.test(term)) return null;
  return nearest(titles, isOther) >= 0 &&
    (column || hash || /^20\d{6}/.test(value)) &&
    // Not where it is a link to something else.
    !element.closest('a')?.pathname.endsWith(`/${value}`)
    ? named(numbers?.[1])
    : null;
};
