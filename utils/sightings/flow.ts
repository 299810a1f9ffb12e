import { INVOICES, PLURAL, plain } from './words';

/** Something above a place that names it: a heading, a caption, a selected tab. Nearest first. */
export interface Heading {
  text: string;
  level: number;
  above: Heading | null;
}

/** A text node or an element, where it is in the flow, and the element around it. */
export interface Spot {
  node: Node;
  start: number;
  end: number;
  up: Spot | null;
  heading: Heading | null;
}

/**
 * A tree as a reader meets it: one plain text, in which `\f` parts rows, `\n` blocks and cells, `\v` inline elements (all
 * are white space to a pattern), with the way back to the nodes.
 */
export interface Flow {
  text: string;
  /** What speaks, in its order. */
  texts: Spot[];
  /** Elements with attributes that may name an invoice. */
  marks: Spot[];
}

/** Which children of a list to read; null: all. */
export type Window = (list: Element) => Iterable<Node> | null;

const SKIPPED =
  'noscript,svg *,pre,code,samp,textarea,select,figure,hostup-payment-link,[aria-hidden=true],[contenteditable]:not([contenteditable=false]),[role=textbox],[role=log],[role=feed],[class*="chat" i],details:not([open])>:not(summary)';
const SELECTED = '[aria-selected=true],[aria-pressed=true],[aria-current=page],.active,.is-active,.selected';
const TITLED =
  'caption,legend,summary,[role=heading],[class*="title" i],[class*="head" i],:is(td,th)[colspan]:only-child';
const SECTION = 'section,article,table,dialog,li,aside,[aria-label]';
// A link within the page has the page's own address, and speaks of no invoice.
const MARKED = 'a:not([href^="#"]),[data-invoice],[data-invoice-id],[data-invoice-number]';

/** Reads what is shown of a tree; `window` says which children of long lists to read. */
export function flowOf(root: Element, window: Window, onShadow: (root: ShadowRoot) => void): Flow {
  const texts: Spot[] = [];
  const marks: Spot[] = [];
  let heading: Heading | null = null;
  let text = '';
  // The strongest seam since the last words.
  let seam = 0;

  const part = (strength: number): void => {
    if (strength > seam) seam = strength;
  };

  const speak = (node: Node, up: Spot, words: string): void => {
    text += '\v \n\f'[seam - 1] ?? '';
    seam = 0;
    const start = text.length;
    text += words;
    texts.push({ node, start, end: text.length, up, heading });
  };

  const title = (words: string, level: number): void => {
    while (heading && heading.level >= level) heading = heading.above;
    heading = { text: words, level, above: heading };
  };

  const visit = (element: Element, up: Spot | null): void => {
    const { display, visibility } = getComputedStyle(element);
    const is = (selector: string): boolean => element.matches(selector);
    if (display === 'none' || visibility === 'hidden' || is(SKIPPED)) return;
    const isBlock = element.tagName === 'BR' || !/^(inline|contents)$/.test(display);
    const strength = /row$|list/.test(display) ? 4 : isBlock ? 3 : 1;
    part(strength);
    const start = text.length;
    const spot: Spot = { node: element, start, end: start, up, heading };
    const outer = heading;
    const [label, ...names] = ['aria-label', 'title', 'alt'].map((name) => plain(element.getAttribute(name)));
    const { shadowRoot } = element;
    if (is(MARKED)) marks.push(spot);
    if (label && isBlock) title(label, 7);
    if (shadowRoot) onShadow(shadowRoot);
    const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    for (const node of slotted[0] ? slotted : (window(element) ?? (shadowRoot ?? element).childNodes)) {
      if (node.nodeType === 1) visit(node as Element, spot);
      if (node.nodeType !== 3) continue;
      const words = plain((node as Text).data);
      if (words === ' ') part(2);
      else if (words) speak(node, spot, words);
    }
    if (start === text.length) {
      const name = label || names.find(String) || plain(element.querySelector('svg>title')?.textContent);
      if (name) speak(element, spot, name);
    }
    spot.end = text.length;
    const length = spot.end - start;
    // A heading's wrapper hands it on to what follows; a section keeps it.
    if (length > 200 || is(SECTION)) heading = outer;
    if (length && length < 80 && element.childElementCount < 3) {
      const own = plain(element.textContent).trim();
      const level = Number(element.tagName[1]) || (is(SELECTED) ? 8 : is(TITLED) ? 7 : 0);
      // A heading by its tag may hold a number; what only looks like one may not: it might be a row.
      if (
        /\d{4}/.test(own)
          ? level && level < 7
          : level || (isBlock && PLURAL.test(own) && !element.closest('nav,li,a,td,th,button'))
      ) {
        heading = outer;
        title(own, level || 7);
        if (level && level < 7 && INVOICES.test(own) && !PLURAL.test(own)) marks.push(spot);
      }
    }
    part(strength);
  };

  visit(root, null);
  return { text: `${text}\n`, texts, marks };
}
