import { columnOf } from './column';
import type { Chunk, Flow, Heading } from './flow';
import { type InvoiceReference, reference } from './reference';
import {
  ABOUT_INVOICES,
  ABOUT_MONEY_MOVED,
  ABOUT_OTHERS,
  LABEL_ALONE,
  LABEL_AT_END,
  NUMBER_ALONE,
  REMARK,
  SENTENCE,
  STATUS,
} from './words';

/** A number in the flow that an invoice may have. */
export interface Digits {
  at: number;
  end: number;
  value: string;
}

/** What the page says a number is; `kv` where a term beside it says so. */
export interface Evidence {
  reference: InvoiceReference;
  kv: boolean;
}

const AFTER = /^(?:[.,:]\d|[-–/]\s?\d|[\s\x01]?(?:kr|sek|eur|usd|nok|dkk|€|\$|£|%|:-)|[\p{L}_])/iu;
const BEFORE = /[\p{L}\d.,+\-–/€$£:_]$/u;

/** Whether a block of text is a sentence or more: prose speaks of invoices, it does not list them. */
export function isProse(block: string): boolean {
  const count = block.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (count < 6) return false;
  const verbs = block.match(SENTENCE)?.length ?? 0;
  return count > 24 || verbs > 1 || /\p{L}[.!?]\s*$/u.test(block);
}

/** The block of text around a place in the flow. */
export function blockAt({ text }: Flow, at: number): { start: number; end: number } {
  let start = at;
  while ((start && text.charCodeAt(start - 1) > 12) || text.charCodeAt(start - 1) === 1) start--;
  let end = at;
  while (end < text.length && (text.charCodeAt(end) > 12 || text.charCodeAt(end) === 1)) end++;
  return { start, end };
}

/** Whether the nearest heading that says what follows says invoices. */
export function isUnderInvoices(heading: Heading | null): boolean {
  for (; heading; heading = heading.above) {
    if (ABOUT_INVOICES.test(heading.text)) return true;
    if (ABOUT_OTHERS.test(heading.text)) return false;
  }
  return false;
}

/** Whether a place is within a history of transactions, among receipts or credit notes. */
export function isUnderMoneyMoved(heading: Heading | null): boolean {
  for (; heading; heading = heading.above) {
    if (ABOUT_MONEY_MOVED.test(heading.text)) return true;
    if (ABOUT_INVOICES.test(heading.text)) return false;
  }
  return false;
}

function ofLabel(name: string | undefined, hash: boolean, value: string): InvoiceReference | null {
  if (name?.toLowerCase() === 'id') return reference('id', value);
  if (name || (!hash && value.length > 7)) return reference('number', value) ?? reference('any', value);
  return reference('any', value);
}

/** What the page says about a number at a place: that it is an invoice's, or nothing (null). */
export function evidenceFor(flow: Flow, digits: Digits, chunk: Chunk): Evidence | null {
  const { text } = flow;
  const { at, end, value } = digits;
  if (AFTER.test(text.slice(end, end + 8))) return null;
  const block = blockAt(flow, at);
  const before = text.slice(Math.max(block.start, at - 160), at);
  const hash = /#[\s\x01]*$/.test(before);
  const label = LABEL_AT_END.exec(before);
  const element = chunk.node.nodeType === 1 ? (chunk.node as Element) : (chunk.node.parentElement as Element);
  if (!hash && value.length < 4) return null;
  if (label) {
    if (!label[1] && !hash && /^(19|20)\d\d$/.test(value)) return null;
    const remark = before.slice(0, label.index).replace(STATUS, '');
    if (REMARK.test(remark)) return null;
    const found = ofLabel(label[1], hash, value);
    const column = found && columnOf(element);
    if (!found || (column && ABOUT_MONEY_MOVED.test(column.all))) return null;
    return { reference: found, kv: false };
  }
  if (BEFORE.test(before.replace(/[\s\x01]*#?[\s\x01]*$/, '')) || /[\p{L}\d]/u.test(before)) return null;
  const column = columnOf(element);
  if (column) {
    const named = LABEL_ALONE.exec(column.name);
    const counted = NUMBER_ALONE.test(column.name) && isUnderInvoices(chunk.heading);
    if (ABOUT_MONEY_MOVED.test(column.all)) return null;
    if (named || counted) {
      const found = ofLabel(named?.[1], hash, value);
      return found && { reference: found, kv: false };
    }
    if (column.name && !NUMBER_ALONE.test(column.name)) return null;
  }
  if (block.start && text[block.start - 1] !== '\f') {
    const previous = blockAt(flow, block.start - 1);
    const term = text.slice(Math.max(previous.start, block.start - 80), block.start - 1);
    const named = LABEL_ALONE.exec(term);
    if (named) {
      const found = ofLabel(named[1] ?? 'nr', hash, value);
      return found && { reference: found, kv: true };
    }
    if (ABOUT_OTHERS.test(term) && !ABOUT_INVOICES.test(term)) return null;
    if (/[:]\s*$/.test(term)) return null;
  }
  const alone = !/[\p{L}\d]/u.test(text.slice(end, block.end));
  if ((hash || (alone && value.length > 7 && value.startsWith('20'))) && isUnderInvoices(chunk.heading)) {
    const found = reference('any', value);
    return found && { reference: found, kv: false };
  }
  return null;
}
