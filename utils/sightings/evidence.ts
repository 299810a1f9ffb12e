import { columnOf } from './column';
import type { Chunk, Flow, Heading } from './flow';
import { type InvoiceReference, reference } from './reference';
import {
  INVOICES,
  LABEL_ALONE,
  LABEL_AT_END,
  MOVED,
  NUMBER_ALONE,
  OTHERS,
  pattern,
  REMARK,
  SAYS,
  SEAM,
  SENTENCE,
  STATUS,
} from './words';

/** A run of digits in the flow. */
export interface Digits {
  at: number;
  end: number;
  value: string;
}

/** What the page says a number is; `isTerm` where a term beside it says so, as in a list of properties. */
export interface Evidence {
  reference: InvoiceReference | null;
  isTerm: boolean;
}

/** What follows a sum of money. */
export const SUM_AFTER = /^(?:[.,:]\d|[\s\ue000]?(?:kr|sek|eur|usd|nok|dkk|€|\$|£|%|:-))/i;
const MORE_AFTER = pattern('^(?:[-–/]\\s?\\d|[@_])');
const JOINED_BEFORE = /[.,+\-–/€$£:_]#?$/;
const WORD = pattern('[@]{2,}', 'g');
const SENTENCE_END = pattern('[@][.!?]\\s*$');

/** The block of text around a place in the flow. */
export function blockAt({ text }: Flow, at: number): [start: number, end: number] {
  const from = Math.max(0, at - 400);
  const head = text.slice(from, at);
  const length = text.slice(at).search(/[\n\f]/);
  return [
    from + Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\f')) + 1,
    length < 0 ? text.length : at + length,
  ];
}

/** Whether a block of text is a sentence or more: prose speaks of invoices, it does not list them. */
export function isProse(block: string): boolean {
  const count = block.match(WORD)?.length ?? 0;
  return count > 5 && (count > 24 || (block.match(SENTENCE)?.length ?? 0) > 1 || SENTENCE_END.test(block));
}

/** Whether the nearest heading that says either speaks of invoices rather than of `others`. */
export function isUnderInvoices(heading: Heading | null, others: RegExp, otherwise: boolean): boolean {
  for (; heading; heading = heading.above) {
    if (others.test(heading.text) && !(others === OTHERS && INVOICES.test(heading.text))) return false;
    if (INVOICES.test(heading.text)) return true;
  }
  return otherwise;
}

/** What the page says about a number at a place: that it is an invoice's, or nothing (null). */
export function evidenceFor(
  flow: Flow,
  { at, end, value }: Digits,
  chunk: Chunk,
  element: Element,
): Evidence | null {
  const { text } = flow;
  const [start, stop] = blockAt(flow, at);
  const before = text.slice(Math.max(start, at - 160), at);
  const after = text.slice(end, stop);
  const hash = before.replaceAll(SEAM, ' ').trimEnd().endsWith('#');
  if (SUM_AFTER.test(after) || MORE_AFTER.test(after) || (!hash && value.length < 4)) return null;
  const named = (name: string | undefined, isTerm = false): Evidence => ({
    reference:
      name?.toLowerCase() === 'id'
        ? reference('id', value)
        : ((name || (!hash && value.length > 7) ? reference('number', value) : null) ??
          reference('any', value)),
    isTerm,
  });
  const label = LABEL_AT_END.exec(before);
  if (!label && (JOINED_BEFORE.test(before) || SAYS.test(before))) return null;
  const column = columnOf(element, flow.titles);
  if (column && MOVED.test(column.all)) return null;
  if (label) {
    const isYear = !label[1] && !hash && /^(19|20)\d\d$/.test(value);
    return isYear || REMARK.test(before.slice(0, label.index).replace(STATUS, '')) ? null : named(label[1]);
  }
  const isListed = isUnderInvoices(chunk.heading, OTHERS, false);
  if (column) {
    const own = LABEL_ALONE.exec(column.name);
    const isCount = NUMBER_ALONE.test(column.name);
    if (own || (isCount && isListed)) return named(own?.[1] ?? own?.[2]);
    if (column.name && !isCount) return null;
  }
  if (start && text[start - 1] === '\n') {
    const term = text.slice(blockAt(flow, start - 1)[0], start - 1);
    const own = LABEL_ALONE.exec(term);
    if (own) return named(own[1] ?? 'nr', true);
    if (/:\s*$/.test(term) || (OTHERS.test(term) && !INVOICES.test(term))) return null;
  }
  const isBare = value.length > 7 && value.startsWith('20') && !SAYS.test(after);
  return isListed && (hash || isBare) ? named(undefined) : null;
}
