import { blockAt, type Digits, evidenceFor, isProse, isUnderInvoices, SUM_AFTER } from './evidence';
import type { Chunk, Flow } from './flow';
import { type InvoiceReference, reference, referenceInUrl } from './reference';
import { INVOICES, MOVED, NEIGHBOUR, PLURAL, SEAM } from './words';

/** What a mention is read from; the lower, the nearer to what a person reads. */
export const TEXT = 0;
export const ADDRESS = 1;
export const LINK = 2;
export const DATA = 3;
/** An id that only counts beside a better signal. */
export const KEY = 4;

/** One signal that speaks of one invoice. */
export interface Mention extends Chunk {
  reference: InvoiceReference;
  by: number;
  /** A term beside the number says what it is: the whole list of terms is about one invoice. */
  isTerm: boolean;
}

/** The chunk that holds a place in the flow. */
export function chunkAt(chunks: Chunk[], at: number): Chunk {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle] as Chunk).at <= at) low = middle;
    else high = middle - 1;
  }
  return chunks[low] as Chunk;
}

/** A node's element. */
export const elementOf = ({ node }: { node: Node }): Element =>
  (node.nodeType === 1 ? node : node.parentElement) as Element;

const displayOf = (element: Element): string => getComputedStyle(element).display;

/** Whether the page draws an element. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) !== false || displayOf(element) === 'contents';

/** Whether the inline pieces of digits before and at a place stand as one number: no gap is drawn. */
function isSeamless(flow: Flow, at: number): boolean {
  return [at, at - 2].every((place) => {
    const element = elementOf(chunkAt(flow.chunks, place));
    const outer = element.parentElement;
    return (
      !/block|flex|grid/.test(displayOf(element).replace(/^block$/, '')) &&
      !(outer && /flex|grid/.test(displayOf(outer)))
    );
  });
}

/** Runs of digits, those that thin spaces or inline elements part taken together where they are one. */
export function digitsIn(flow: Flow): Digits[] {
  const found: Digits[] = [];
  const { text } = flow;
  const run = /\d+/g;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    let value = match[0];
    let end = run.lastIndex;
    for (;;) {
      const more = /^([\u00a0\u2009\u202f\ue000])(\d+)/.exec(text.slice(end, end + 16));
      if (!more) break;
      const [all, gap, digits] = more as unknown as [string, string, string];
      if (
        SUM_AFTER.test(text.slice(end + all.length)) ||
        (gap === SEAM ? !isSeamless(flow, end + 1) : value.length > 4)
      )
        break;
      value += digits;
      end += all.length;
    }
    run.lastIndex = end;
    found.push({ at: match.index, end, value });
  }
  return found;
}

/** What an element's attributes say: a link's invoice, or an id in a data attribute. */
function ofAttributes(mark: Chunk, base: URL): [InvoiceReference | null, number] {
  const element = mark.node as HTMLElement;
  const href = element.tagName === 'A' && element.getAttribute('href');
  if (href) {
    const url = URL.canParse(href, base.href) ? new URL(href, base) : base;
    const isOther =
      url === base ||
      url.host !== base.host ||
      NEIGHBOUR.test(`${element.textContent} ${element.getAttribute('rel')}`);
    return [isOther ? null : referenceInUrl(url), LINK];
  }
  const { invoiceId, invoice, invoiceNumber, id, rowKey } = element.dataset;
  const own = invoiceId ?? invoice;
  if (own || invoiceNumber)
    return [
      own ? (reference('id', own) ?? reference('number', own)) : reference('number', invoiceNumber),
      DATA,
    ];
  const key = /^(?:invoice[-_])?(\d{4,9}|inv_\w+)$/i.exec(
    id ?? rowKey ?? (/^inv/i.test(element.id) ? element.id : ''),
  );
  return [reference('id', key?.[1]), KEY];
}

/** Where the page's own address names an invoice: the open dialog's heading, else the page's, about one. */
function titleOf(flow: Flow): Chunk | undefined {
  const dialog = flow.marked.map(elementOf).find((element) => element.matches('dialog,[role$=dialog]'));
  return flow.marked.find((mark) => {
    const element = elementOf(mark);
    const text = element.textContent as string;
    return (
      element.matches('h1,h2,h3,h4,h5,h6,[role=heading]') &&
      (!dialog || dialog.contains(element)) &&
      INVOICES.test(text) &&
      !PLURAL.test(text) &&
      isShown(element)
    );
  });
}

/** Every mention of an invoice in a flow, in its order; `isTaught` says where a user pointed. */
export function mentionsIn(flow: Flow, base: URL, isTaught: (element: Element) => boolean): Mention[] {
  const found: Mention[] = [];
  const add = (
    chunk: Chunk,
    ref: InvoiceReference | null | undefined,
    by: number,
    at = chunk.at,
    isTerm = false,
  ): void => {
    const element = elementOf(chunk);
    if (!ref || !isShown(element) || element.closest('nav,[role=navigation],article p,[role=article] p'))
      return;
    if (!isUnderInvoices(chunk.heading, MOVED, true)) return;
    if (
      isProse(flow.text.slice(...blockAt(flow, at))) &&
      !element.closest('[role=alert],[class*=alert],[class*=banner]')
    )
      return;
    found.push({ ...chunk, at, reference: ref, by, isTerm });
  };
  for (const mark of flow.marked) add(mark, ...ofAttributes(mark, base));
  const own = referenceInUrl(base);
  const title = own && titleOf(flow);
  if (title) add({ ...title, section: title.section + 1 }, own, ADDRESS, title.at, true);
  for (const { 0: id, index } of flow.text.matchAll(/(?<!\w)inv_[0-9a-z]{20,32}(?!\w)/g))
    add(chunkAt(flow.chunks, index), reference('publicId', id), TEXT, index);
  for (const digits of digitsIn(flow)) {
    const chunk = chunkAt(flow.chunks, digits.at);
    const element = elementOf(chunk);
    const told = isTaught(element)
      ? { reference: reference('any', digits.value), isTerm: false }
      : evidenceFor(flow, digits, chunk, element);
    if (told)
      add(
        { ...chunk, node: chunkAt(flow.chunks, digits.end - 1).node },
        told.reference,
        TEXT,
        digits.at,
        told.isTerm,
      );
  }
  return found.sort((a, b) => a.at - b.at);
}
