import { columnOf } from './column';
import type { Heading } from './flow';
import { type InvoiceReference, reference } from './reference';
import { INVOICES, LABEL_ALONE, LABEL_AT_END, NUMBER_ALONE, OTHERS, STATUS } from './words';

/** What follows a sum of money, a date, a range, a name. */
const MORE_AFTER = /^(?:[.,:]\d|[-–/]\s?\d|[-.]?\w|[ \v\xa0]?(?:kr|sek|eur|usd|nok|dkk|[€$£%]|:-))/;

/**
 * What the page says about digits between blocks of text: that they name an invoice, or nothing (null). A
 * label may stand before them in their block, in the block before, or over their column; under a heading that
 * speaks of invoices a `#` or the look of a printed number is enough.
 */
export function evidenceFor(
  value: string,
  blocks: string[],
  after: string,
  heading: Heading | null,
  element: Element,
): InvoiceReference | null {
  const [before = '', term = '', first = ''] = blocks;
  const hash = /#\s*$/.test(before);
  if (MORE_AFTER.test(after) || (!hash && value.length < 4)) return null;
  const named = (name?: string): InvoiceReference | null =>
    reference(name === 'id' ? name : name || (!hash && value.length > 7) ? 'number' : 'any', value);
  const label = LABEL_AT_END.exec(before);
  const column = columnOf(element);
  const titled = LABEL_ALONE.exec(column);
  if (OTHERS.test(column) && !titled) return null;
  if (label)
    return OTHERS.test(before.slice(0, label.index).replace(STATUS, '')) ||
      (!label[1] && !hash && /^(19|20)..$/.test(value))
      ? null
      : named(label[1]);
  const own = NUMBER_ALONE.exec(before);
  if (!own || !(titled ?? NUMBER_ALONE.test(column))) return null;
  const said = titled ?? LABEL_ALONE.exec(term) ?? (own[1] && LABEL_ALONE.exec(first));
  if (said) return named(said[1] ?? own[1]);
  if (/:\s*$/.test(term) || (OTHERS.test(term) && !INVOICES.test(term))) return null;
  for (; heading; heading = heading.above) {
    if (INVOICES.test(heading.text))
      return column || hash || (value.length > 7 && /^20/.test(value) && !/\w/.test(after)) ? named() : null;
    if (OTHERS.test(heading.text) && heading.text.search(STATUS) < 0) break;
  }
  return null;
}
