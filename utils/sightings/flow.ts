import { ABOUT_INVOICES } from './words';

/** Something above a place that names it: a heading, a caption, a selected tab. Nearest first. */
export interface Heading {
  text: string;
  level: number;
  above: Heading | null;
}

/** One text node, or one element that speaks by an attribute, within the flow. */
export interface Chunk {
  at: number;
  node: Text | Element;
  /** Words here are no status (buttons, column headers, labels of fields). */
  mute: boolean;
  heading: Heading | null;
  /** How many headings came before. */
  section: number;
}

/** An element that needs a look at its attributes, and where in the flow it begins. */
export interface Marked {
  at: number;
  element: Element;
  heading: Heading | null;
  section: number;
}

/**
 * A tree as a reader meets it: one text, in which `\f` parts rows, `\t` cells, `\n` blocks and `\x01`
 * inline elements, with the way back to the nodes.
 */
export interface Flow {
  text: string;
  chunks: Chunk[];
  marked: Marked[];
  /** Where an element's text begins and ends; only of elements that are neither inline nor empty. */
  spans: Map<Element, [number, number]>;
}

/** Which children of a long list to read; null: all. */
export type Window = (list: Element) => Iterable<Node> | null;

const SKIP = 1;
const FORMAT = 2;
const INLINE = 3;
const CELL = 4;
const ROW = 5;
const MUTE_INLINE = 6;

const tags: Record<string, number> = {};
const give = (kind: number, names: string): void => {
  for (const name of names.split(' ')) tags[name] = kind;
};
give(
  SKIP,
  'SCRIPT STYLE TEMPLATE NOSCRIPT PRE CODE SAMP KBD TEXTAREA INPUT SELECT IFRAME OBJECT CANVAS VIDEO AUDIO HEAD BLOCKQUOTE DATALIST HOSTUP-PAYMENT-LINK',
);
give(FORMAT, 'B STRONG I EM U S MARK FONT WBR SMALL BIG BDI BDO TT');
give(INLINE, 'SPAN A ABBR TIME DATA SUP SUB SLOT IMG SVG svg Q');
give(CELL, 'TD TH');
give(ROW, 'TR LI ARTICLE TABLE DIALOG');
give(MUTE_INLINE, 'BUTTON LABEL');

const SEAMS = ['\n', '', '', '\x01', '\t', '\f', '\x01'];

const HIDDEN =
  '[hidden],[inert],[aria-hidden=true],[contenteditable]:not([contenteditable=false]),[role=textbox],[role=log],[role=feed],' +
  '[class*=chat i],[class*=comment i],[class*=conversation i],[class*=breadcrumb i],[aria-label*=breadcrumb i]';
const SELECTED =
  '[aria-selected=true],[aria-current]:not([aria-current=false]),[aria-pressed=true],[role=tab][data-state=active],.active,.selected,.is-active,.current';
const TITLE =
  'h1,h2,h3,h4,h5,h6,caption,legend,summary,[role=heading],[class*=title i],[class*=heading i],[class*=header i]';
const NAMED =
  '[role],a[href],[aria-label],[title],img[alt],[data-status],[data-id],[data-invoice],[data-invoice-id],[data-invoice-number],[id^=invoice i],tr[data-key],[data-row-key]';
const SPECIAL = [HIDDEN, SELECTED, TITLE, NAMED].join();

/** Reads a tree into its flow; `window` says which children of long lists to read. */
export function flowOf(root: Element, window: Window, onShadow: (root: ShadowRoot) => void): Flow {
  const flow: Flow = { text: '', chunks: [], marked: [], spans: new Map() };
  let special = new Set<Element>();
  let heading: Heading | null = null;
  let section = 0;
  const parts: string[] = [];
  let size = 0;
  let last = 12;

  // The strongest seam wins: \x01 < \t < \n < \f.
  const seam = (mark: string): void => {
    const code = mark.charCodeAt(0);
    if (!mark || last === 12 || (last < 12 && last >= code)) return;
    if (last < 12) size -= (parts.pop() as string).length;
    parts.push(mark);
    size++;
    last = code;
  };

  const say = (node: Text | Element, words: string, mute: boolean): void => {
    flow.chunks.push({ at: size, node, mute, heading, section });
    parts.push(words);
    size += words.length;
    last = 32;
  };

  const title = (words: string, level: number): void => {
    let above = heading;
    while (above && above.level >= level) above = above.above;
    heading = { text: words, level, above };
    section++;
  };

  const children = (parent: ParentNode, mute: boolean): void => {
    const list = parent instanceof Element ? window(parent) : null;
    if (list) for (const child of list) visit(child, mute);
    else for (let child = parent.firstChild; child; child = child.nextSibling) visit(child, mute);
  };

  const visit = (node: Node, mute: boolean): void => {
    if (node.nodeType === 3) {
      const words = (node as Text).data;
      if (last === 32 || words.trim())
        say(node as Text, words.replace(/[\u00ad\u200b-\u200f\u2060]/g, ''), mute);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    let kind = tags[element.tagName] ?? 0;
    if (kind === SKIP) return seam('\n');
    const isSpecial = special.has(element);
    let level = 0;
    let role: string | null = null;
    if (isSpecial) {
      if (element.matches(HIDDEN)) return seam('\n');
      role = element.getAttribute('role');
      if (role === 'row' || role === 'listitem' || role === 'dialog' || role === 'alert') kind = ROW;
      else if (role === 'cell' || role === 'gridcell' || role === 'columnheader' || role === 'rowheader')
        kind = CELL;
      else if (role === 'button' || role === 'menuitem' || role === 'tab') kind = MUTE_INLINE;
      if (element.matches(SELECTED)) level = 8;
      else if (element.matches(TITLE))
        level = Number(/^H(\d)/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level') ?? 7);
    }
    seam(SEAMS[kind] as string);
    const start = size;
    const firstPart = parts.length;
    const outer = heading;
    const outerSection = section;
    if (isSpecial) {
      flow.marked.push({ at: start, element, heading, section });
      const label =
        element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
      const status = element.getAttribute('data-status');
      if (status) {
        say(element, status, mute);
        seam('\n');
      }
      if (label) {
        if (element.childElementCount && !/svg/i.test(element.tagName)) {
          if (kind !== MUTE_INLINE && kind !== INLINE) title(label, 7);
        } else if (!/[\p{L}\d]/u.test(element.textContent ?? '') || /svg/i.test(element.tagName)) {
          say(element, label, mute);
        }
      }
    }
    if (kind === MUTE_INLINE || element.tagName === 'TH' || role === 'columnheader') mute = true;
    if (element.tagName === 'BR') return;
    const shadow = element.shadowRoot;
    if (shadow) {
      onShadow(shadow);
      const before = special;
      special = new Set([...before, ...shadow.querySelectorAll(SPECIAL)]);
      children(shadow, mute);
      special = before;
    } else if (element.tagName === 'SLOT' && (element as HTMLSlotElement).assignedNodes().length) {
      for (const child of (element as HTMLSlotElement).assignedNodes()) visit(child, mute);
    } else if (!/svg/i.test(element.tagName)) {
      children(element, mute);
    }
    const end = size;
    if (kind !== FORMAT && kind !== INLINE && end > start) flow.spans.set(element, [start, end]);
    const length = end - start;
    const own =
      level || (kind === 0 && length < 60 && length > 3) || element.tagName === 'TH'
        ? parts.slice(firstPart).join('').trim()
        : '';
    const short = own && own.length < 80 && !/\d{4}/.test(own);
    const spanning = element.tagName === 'TH' && element.parentElement?.childElementCount === 1;
    if (
      short &&
      (level ||
        spanning ||
        (!/[\n\f\t]/.test(own) && /fakturor|invoices/i.test(own) && ABOUT_INVOICES.test(own)))
    ) {
      heading = outer;
      title(own, level || 7);
    } else if (level && level < 7 && own) {
      heading = outer;
      title(own.slice(0, 200), level);
    } else if (heading !== outer) {
      // A heading's wrapper hands it on to what follows; a section keeps it.
      const wrapper =
        length < 200 &&
        !/^(SECTION|ARTICLE|DIALOG|TABLE|LI|ASIDE)$/.test(element.tagName) &&
        role !== 'dialog' &&
        role !== 'tabpanel';
      if (!wrapper && !spanning) heading = outer;
      if (section === outerSection) heading = outer;
    }
    seam(SEAMS[kind] as string);
  };

  special = new Set(root.querySelectorAll(SPECIAL));
  visit(root, false);
  flow.text = parts.join('');
  return flow;
}
