import { parentOf } from './column';
import { blockAt, type Digits, evidenceFor, isProse, isUnderMoneyMoved } from './evidence';
import type { Chunk, Flow, Heading, Marked } from './flow';
import { type InvoiceReference, reference, referenceInUrl } from './reference';
import { ABOUT_ONE_INVOICE, NEIGHBOUR } from './words';

/** One signal that speaks of one invoice. */
export interface Mention {
  at: number;
  reference: InvoiceReference;
  /** text: a number that can be read; link; heading: the page's address; data: an attribute. */
  by: 'text' | 'link' | 'heading' | 'data';
  node: Text | Element;
  heading: Heading | null;
  section: number;
  /** A term beside the number says what it is: the whole list of terms is about one invoice. */
  kv: boolean;
}

/** The chunk that holds a place in the flow. */
export function chunkAt(chunks: Chunk[], at: number): Chunk | undefined {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle] as Chunk).at <= at) low = middle;
    else high = middle - 1;
  }
  return chunks[low];
}

const THIN = /^[\u00a0\u2009\u202f\x01]$/;

/** Whether two inline pieces of digits stand as one number: no gap is drawn between them. */
function isSeamless(flow: Flow, at: number): boolean {
  const node = chunkAt(flow.chunks, at)?.node;
  const element = node?.nodeType === 3 ? node.parentElement : null;
  if (!element) return false;
  const outer = element.parentElement;
  return (
    !/flex|grid/.test(outer ? getComputedStyle(outer).display : '') &&
    !/block|flex/.test(getComputedStyle(element).display)
  );
}

/** Runs of digits, those that thin spaces or inline elements part taken together where they are one. */
export function digitsIn(flow: Flow): Digits[] {
  const found: Digits[] = [];
  const run = /\d+/g;
  const { text } = flow;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const at = match.index;
    let value = match[0];
    let end = at + value.length;
    while (/\d/.test(text[end + 1] ?? '') && THIN.test(text[end] as string)) {
      const next = /^\d+/.exec(text.slice(end + 1, end + 18))?.[0] as string;
      const after = text.slice(end + 1 + next.length, end + 8 + next.length);
      const isSum = /^(?:[.,:]\d|\s?(?:kr|sek|eur|usd|€|%|:-))/i.test(after);
      if (text[end] === '\x01' ? isSum || !isSeamless(flow, end + 1) : isSum || value.length > 4) break;
      value += next;
      end += 1 + next.length;
    }
    run.lastIndex = end;
    if (value.length > 1) found.push({ at, end, value });
  }
  return found;
}

const isShown = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, checkVisibilityCSS: true }) ?? true;

/** The element of a place in the flow, or null where it cannot be seen or says no status. */
export function shownAt(flow: Flow, at: number): Element | null {
  const chunk = chunkAt(flow.chunks, at);
  if (!chunk || chunk.mute) return null;
  const element = elementOf(chunk.node);
  return element && isShown(element) ? element : null;
}

/** A node's element. */
export const elementOf = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : node.parentElement;

function isRemark(flow: Flow, at: number, element: Element, heading: Heading | null): boolean {
  if (isUnderMoneyMoved(heading)) return true;
  const block = blockAt(flow, at);
  if (isProse(flow.text.slice(block.start, block.end)))
    return !element.closest('[role=alert],[class*=alert],[class*=banner]');
  return !!element.closest('article p, nav li a[rel], [role=article] p');
}

const DATA = ['data-invoice-id', 'data-invoice', 'data-invoice-number'];
const KEYS = ['data-id', 'data-key', 'data-row-key', 'id'];

/** What an element's attributes say: a link's invoice, or an id in a data attribute. */
function ofAttributes({ element, at, heading, section }: Marked, base: URL): Mention | null {
  const found = (by: Mention['by'], ref: InvoiceReference | null): Mention | null =>
    ref && { at, reference: ref, by, node: element, heading, section, kv: false };
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (href) {
    const url = URL.canParse(href, base) ? new URL(href, base) : null;
    if (
      !url ||
      url.host !== base.host ||
      NEIGHBOUR.test(element.textContent ?? '') ||
      /prev|next/.test(element.getAttribute('rel') ?? '')
    )
      return null;
    return found('link', referenceInUrl(url));
  }
  for (const name of DATA) {
    const value = element.getAttribute(name);
    if (value)
      return found('data', reference(/number/.test(name) || value.length > 8 ? 'number' : 'id', value));
  }
  for (const name of KEYS) {
    const value = /^(?:invoice[-_]?)?(\d{4,9}|inv_\w+)$/i.exec(element.getAttribute(name) ?? '')?.[1];
    if (value && (name !== 'id' || /^invoice/i.test(element.id)))
      return found('data', reference('id', value));
  }
  return null;
}

/** Where the page's own address names an invoice: the open dialog, else the first heading, about one. */
function ofAddress(flow: Flow, base: URL): Mention | null {
  const own = referenceInUrl(base);
  if (!own) return null;
  const titles = flow.marked.filter(
    ({ element }) => /^H[1-6]$/.test(element.tagName) || element.getAttribute('role') === 'heading',
  );
  const dialog = flow.marked.find(
    ({ element }) => element.tagName === 'DIALOG' || /dialog$/.test(element.getAttribute('role') ?? ''),
  );
  const title = titles.find(
    ({ element }) =>
      (!dialog || dialog.element.contains(element)) &&
      ABOUT_ONE_INVOICE.test(element.textContent ?? '') &&
      isShown(element),
  );
  if (!title) return null;
  const { at, element, heading, section } = title;
  return { at, reference: own, by: 'heading', node: element, heading, section: section + 1, kv: true };
}

/** Every mention of an invoice in a flow, in its order. */
export function mentionsIn(flow: Flow, base: URL, taught: (element: Element) => boolean): Mention[] {
  const found: Mention[] = [];
  const add = (mention: Mention | null): void => {
    if (mention) found.push(mention);
  };
  for (const mark of flow.marked) {
    const mention = ofAttributes(mark, base);
    if (
      mention &&
      isShown(mark.element) &&
      !isRemark(flow, mark.at, mark.element, mark.heading) &&
      !mark.element.closest('nav')
    )
      add(mention);
  }
  add(ofAddress(flow, base));
  for (const match of flow.text.matchAll(/(?<!\w)inv_[0-9a-z]{20,32}(?!\w)/g)) {
    const chunk = chunkAt(flow.chunks, match.index) as Chunk;
    const ref = reference('publicId', match[0]);
    const element = elementOf(chunk.node);
    if (ref && element && isShown(element) && !isRemark(flow, match.index, element, chunk.heading))
      add({
        at: match.index,
        reference: ref,
        by: 'text',
        node: chunk.node,
        heading: chunk.heading,
        section: chunk.section,
        kv: false,
      });
  }
  for (const digits of digitsIn(flow)) {
    const chunk = chunkAt(flow.chunks, digits.at) as Chunk;
    const element = elementOf(chunk.node) as Element;
    const told = taught(element)
      ? { reference: reference('any', digits.value), kv: false }
      : evidenceFor(flow, digits, chunk);
    if (
      !told?.reference ||
      !isShown(element) ||
      element.closest('nav') ||
      isRemark(flow, digits.at, element, chunk.heading)
    )
      continue;
    const node = (chunkAt(flow.chunks, digits.end - 1) as Chunk).node;
    const inner = flow.marked.length && parentOf(element)?.tagName === 'A' ? element : node;
    add({
      at: digits.at,
      reference: told.reference,
      by: 'text',
      node: inner,
      heading: chunk.heading,
      section: chunk.section,
      kv: told.kv,
    });
  }
  return found.sort((a, b) => a.at - b.at);
}
