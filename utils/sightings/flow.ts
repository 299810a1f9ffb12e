import { INVOICES, PLURAL, plain } from './words';

/** A text node or an element, where it is in the flow, and the element around it. */
export interface Spot {
  node: Node;
  element: HTMLElement;
  start: number;
  end: number;
  up: Spot | null;
  /** What names the place, the nearest first: titles, captions, selected tabs, each behind its level. */
  titles: string[];
}

/**
 * A tree as a reader meets it: one plain text, in which `\f` parts rows, `\n` blocks and cells, `\v` inline elements (all
 * are white space to a pattern), with the way back to the nodes.
 */
export interface Flow {
  text: string;
  /** What speaks, each at the index in the text where it begins. */
  texts: Spot[];
  /** Elements with attributes that may name an invoice. */
  marks: Spot[];
}

/** Which children of a list to read; null: all. */
export type Window = (list: Element) => Iterable<Node> | null;

const SKIPPED =
  'noscript,svg *,pre,code,textarea,select,figure,hostup-payment-link,[aria-hidden=true],[contenteditable],[role=textbox],[role=log],[class*="chat" i],details:not([open])>:not(summary)';
const SELECTED = '[aria-selected=true],[aria-current=page],.active,.selected';
const TITLED = 'caption,[role=heading],[class*="title" i],:is(td,th)[colspan]:only-child';
const SECTION = 'section,article,table,li,[aria-label]';
// A link within the page has the page's own address, and speaks of no invoice.
const MARKED = 'a:not([href^="#"]),[data-invoice],[data-invoice-id],[data-invoice-number]';

/** Reads what is shown of a tree; `window` says which children of long lists to read. */
export function flowOf(root: Element, window?: Window, onShadow?: (root: ShadowRoot) => void): Flow {
  const texts: Spot[] = [];
  const marks: Spot[] = [];
  let titles: string[] = [];
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
    texts[start] = { node, element: up.element, start, end: text.length, up, titles };
  };

  const title = (words: string, level: number): void => {
    titles = [`${level} ${words}`, ...titles.filter((above) => above < `${level}`)];
  };

  const visit = (element: HTMLElement, up: Spot | null): void => {
    const { display, visibility } = getComputedStyle(element);
    const is = (selector: string): boolean => element.matches(selector);
    if (display === 'none' || visibility === 'hidden' || is(SKIPPED)) return;
    const isBlock = element.tagName === 'BR' || !/^(inline|contents)$/.test(display);
    const strength = /row$|list/.test(display) ? 4 : isBlock ? 3 : 1;
    part(strength);
    const start = text.length;
    const spot: Spot = { node: element, element, start, end: start, up, titles };
    const outer = titles;
    const names = ['aria-label', 'title', 'alt'].map((name) => plain(element.getAttribute(name)));
    const { shadowRoot } = element;
    if (is(MARKED)) marks.push(spot);
    if (names[0] && isBlock) title(names[0], 7);
    if (shadowRoot) onShadow?.(shadowRoot);
    const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    for (const node of slotted[0] ? slotted : (window?.(element) ?? (shadowRoot ?? element).childNodes)) {
      if (node.nodeType === 1) visit(node as HTMLElement, spot);
      if (node.nodeType !== 3) continue;
      const words = plain((node as Text).data);
      if (words === ' ') part(2);
      else if (words) speak(node, spot, words);
    }
    if (start === text.length) {
      const name = names.find(String) || plain(element.querySelector('svg>title')?.textContent);
      if (name) speak(element, spot, name);
    }
    spot.end = text.length;
    const length = spot.end - start;
    // A heading's wrapper hands it on to what follows; a section keeps it.
    if (length > 200 || is(SECTION)) titles = outer;
    if (length && length < 80) {
      const own = plain(element.textContent);
      const level = Number(element.tagName[1]) || (is(SELECTED) ? 8 : is(TITLED) ? 7 : 0);
      // A heading by its tag may hold a number; what only looks like one may not: it might be a row.
      if (
        /\d{4}/.test(own)
          ? level && level < 7
          : level || (isBlock && PLURAL.test(own) && !element.closest('nav,li,a,td,th,button'))
      ) {
        title(own, level || 7);
        if (level && level < 7 && INVOICES.test(own) && !PLURAL.test(own)) marks.push(spot);
      }
    }
    part(strength);
  };

  visit(root as HTMLElement, null);
  return { text: `${text}\n`, texts, marks };
}
