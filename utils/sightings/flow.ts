import { PLURAL, SAYS, SEAM } from './words';

/** Something above a place that names it: a heading, a caption, a selected tab. Nearest first. */
export interface Heading {
  text: string;
  level: number;
  above: Heading | null;
}

/** A text node, or an element that speaks by its attributes, and where it is in the flow. */
export interface Chunk {
  at: number;
  node: Text | Element;
  /** Words here are no status (buttons, column headers, labels of fields). */
  mute: boolean;
  heading: Heading | null;
  /** How many headings came before. */
  section: number;
}

/**
 * A tree as a reader meets it: one text, in which `\f` parts rows, `\n` blocks and cells, SEAM inline
 * elements, with the way back to the nodes.
 */
export interface Flow {
  text: string;
  chunks: Chunk[];
  /** Elements with attributes that may matter. */
  marked: Chunk[];
  /** Where an element's text begins and ends; only of elements that are neither inline nor empty. */
  spans: Map<Element, [number, number]>;
  /** The columns' titles of each list of rows, once they were looked for. */
  titles: Map<Element, Element[]>;
}

/** Which children of a list to read; null: all. */
export type Window = (list: Element) => Iterable<Node> | null;

/** How an element stands in the flow. */
export type Kind = number;
const BLOCK = 0;
const SKIPPED = 1;
const FORMAT = 2;
const INLINE = 3;
const BUTTON = 4;
const CELL = 5;
/** The kind of a row, a card, a dialog: what is in one is about one thing. */
export const ROW: Kind = 6;
const TITLE = 7;

const kinds: Record<string, Kind> = {};
[
  'SCRIPT STYLE TEMPLATE NOSCRIPT PRE CODE SAMP KBD TEXTAREA INPUT SELECT IFRAME OBJECT CANVAS VIDEO AUDIO BLOCKQUOTE HOSTUP-PAYMENT-LINK textbox log feed',
  'B STRONG I EM U S MARK FONT WBR SMALL BIG BDI BDO TT',
  'SPAN A ABBR TIME DATA SUP SUB SLOT IMG svg Q',
  'BUTTON LABEL button menuitem tab',
  'TD TH cell gridcell columnheader rowheader',
  'TR LI ARTICLE DIALOG row listitem dialog alertdialog alert article',
  'H1 H2 H3 H4 H5 H6 CAPTION LEGEND SUMMARY heading',
].forEach((names, i) => {
  for (const name of names.split(' ')) kinds[name] = i + 1;
});

/** How an element stands in the flow: by its role, else by its tag. */
export const kindOf = (element: Element): Kind =>
  kinds[element.getAttribute('role') ?? ''] ?? kinds[element.tagName] ?? BLOCK;

const SEAMS = ['\n', '\n', '', SEAM, SEAM, '\n', '\f', '\n'];

const HIDDEN =
  '[hidden],[inert],[aria-hidden=true],[contenteditable]:not([contenteditable=false]),' +
  ['chat', 'comment', 'conversation', 'breadcrumb'].map((name) => `[class*="${name}" i]`);
const SELECTED =
  '[aria-selected=true],[aria-current]:not([aria-current=false]),[aria-pressed=true],[role=tab][data-state=active],.active,.selected,.is-active,.current';
const TITLED = '[class*="title" i],[class*="heading" i],[class*="header" i]';
const SPECIAL = `${HIDDEN},${SELECTED},${TITLED},[role],a[href],[aria-label],[title],[alt],[data-status],[data-id],[data-invoice],[data-invoice-id],[data-invoice-number],[id^="invoice" i],[data-row-key]`;

/** Reads a tree into its flow; `window` says which children of long lists to read. */
export function flowOf(root: Element, window: Window, onShadow: (root: ShadowRoot) => void): Flow {
  const flow: Flow = { text: '', chunks: [], marked: [], spans: new Map(), titles: new Map() };
  const parts: string[] = [];
  let heading: Heading | null = null;
  let section = 0;
  let size = 0;
  // The strength of the seam that the text ends with; 0 after words.
  let ended = 4;

  const seam = (mark: string): void => {
    const strength = ` ${SEAM}\n\f`.indexOf(mark || ' ');
    if (strength <= ended) return;
    if (ended) parts.pop();
    else size++;
    parts.push(mark);
    ended = strength;
  };

  const mark = (list: Chunk[], node: Text | Element, mute: boolean, words = ''): void => {
    list.push({ at: size, node, mute, heading, section });
    if (!words) return;
    parts.push(words);
    size += words.length;
    ended = 0;
  };

  const title = (text: string, level: number): void => {
    while (heading && heading.level >= level) heading = heading.above;
    heading = { text, level, above: heading };
    section++;
  };

  const inside = (tree: Node, mute: boolean): void => {
    for (let node = tree.firstChild; node; node = node.nextSibling) visit(node, mute);
  };

  const visit = (node: Node, mute: boolean): void => {
    if (node.nodeType === 3) {
      const words = (node as Text).data;
      if (!ended || words.trim())
        mark(flow.chunks, node as Text, mute, words.replace(/[\u00ad\u200b-\u200f\u2060]/g, ''));
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    let kind = kinds[element.tagName] ?? BLOCK;
    const isSpecial = kind === TITLE || (element.hasAttributes() && element.matches(SPECIAL));
    if (isSpecial) kind = kindOf(element);
    seam(SEAMS[kind] as string);
    if (kind === SKIPPED || (isSpecial && element.matches(HIDDEN))) return;
    const start = size;
    const first = parts.length;
    const outer = heading;
    const isImage = /^(svg|IMG)$/i.test(element.tagName);
    let level = 0;
    if (isSpecial) {
      mark(flow.marked, element, mute);
      if (element.matches(SELECTED)) level = 8;
      else if (kind === TITLE || element.matches(TITLED))
        level = Number(element.getAttribute('aria-level') ?? /^H(\d)/.exec(element.tagName)?.[1] ?? 7);
      const status = element.getAttribute('data-status');
      if (status) mark(flow.chunks, element, mute, `${status}\n`);
      const name =
        element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
      if (name && (isImage || !SAYS.test(element.textContent as string)))
        mark(flow.chunks, element, mute, name);
      else if (name && kind !== INLINE && kind !== BUTTON) title(name, 7);
    }
    if (kind === BUTTON || element.tagName === 'TH' || element.role === 'columnheader') mute = true;
    const shadow = element.shadowRoot;
    const slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
    const chosen = slotted.length ? slotted : window(element);
    if (shadow) {
      onShadow(shadow);
      inside(shadow, mute);
    } else if (chosen) for (const node of chosen) visit(node, mute);
    else if (!isImage) inside(element, mute);
    if (kind !== FORMAT && kind !== INLINE && size > start) flow.spans.set(element, [start, size]);
    const length = size - start;
    // A heading's wrapper hands it on to what follows; a section keeps it.
    if (length > 200 || /^(SECTION|ARTICLE|DIALOG|TABLE|LI|ASIDE)$/.test(element.tagName)) heading = outer;
    const spans =
      kind === CELL &&
      element.parentElement?.childElementCount === 1 &&
      (element.tagName === 'TH' || (element as HTMLTableCellElement).colSpan > 1);
    if (length && length < 80 && (level || spans || kind === BLOCK)) {
      const own = parts.slice(first).join('').trim();
      // A heading by its tag may hold a number; what only looks like one may not: it might be a row.
      if ((level && level < 7) || (!/\d{4}|\n/.test(own) && (level || spans || PLURAL.test(own)))) {
        heading = outer;
        title(own, level || 7);
      }
    }
    seam(SEAMS[kind] as string);
  };

  visit(root, false);
  flow.text = parts.join('');
  return flow;
}
