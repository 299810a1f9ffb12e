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
 * A tree as a reader meets it: one plain text, in which `\r` parts rows, `\n` blocks and cells, `\v` inline
 * elements (all are white space to a pattern), with the way back to the nodes.
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
  'noscript,pre,code,textarea,select,article figure,hostup-payment-link,[aria-hidden=true],[contenteditable],[role=textbox],[role=log],[class*="chat" i],details:not([open])>:not(summary)';
const SELECTED =
  '[aria-selected=true],[aria-checked=true],[aria-pressed=true],[aria-current=page],.active,.selected';
const TITLED = 'caption,[role=heading],[class*="title" i],:is(td,th)[colspan]:only-child';
// What is selected in a list of tabs or chips is about what follows it.
const SECTION = `section,article,table,li,[aria-label]:not(:has(${SELECTED}))`;
// A link within the page has the page's own address, and speaks of no invoice.
const MARKED = 'a:not([href^="#"]),[data-invoice],[data-invoice-id],[data-invoice-number]';

/** Reads what is shown of a tree; `window` says which children of long lists to read. */
export const flowOf = (root: Element, window?: Window, onShadow?: (root: ShadowRoot) => void): Flow => {
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
    text += '\v \n\r'[seam - 1] ?? '';
    seam = 0;
    const start = text.length;
    text += words;
    texts[start] = { node, element: up.element, start, end: text.length, up, titles };
  };

  const title = (words: string, level: number): void => {
    // Its end is no answer, as the end of a line is: "Invoice no".
    titles = [`${level} ${words}.`, ...titles.filter((above) => above < `${level}`)];
  };

  const visit = (node: Node, up: Spot | null): void => {
    if (node.nodeType === 3) {
      const words = plain((node as Text).data);
      if (words === ' ') part(2);
      else if (words) speak(node, up as Spot, words);
    }
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    const { tagName, shadowRoot } = element;
    const is = (selector: string): boolean => element.matches(selector);
    if (is(SKIPPED)) return;
    const isBlock = tagName === 'BR' || !/^(inline|contents)$/.test(display);
    const strength = /row$|list/.test(display) ? 4 : isBlock ? 3 : 1;
    part(strength);
    const start = text.length;
    const spot: Spot = { node, element, start, end: start, up, titles };
    const outer = titles;
    const label = element.ariaLabel;
    if (label && isBlock) title(plain(label), 7);
    if (is(MARKED)) marks.push(spot);
    if (shadowRoot) onShadow?.(shadowRoot);
    const slotted = (element as Partial<HTMLSlotElement>).assignedNodes?.();
    const listed = slotted?.[0] ? slotted : window?.(element);
    if (listed) for (const child of listed) visit(child, spot);
    // What a picture is made of says nothing; its title does.
    else if (tagName !== 'svg')
      for (let child = (shadowRoot ?? element).firstChild; child; child = child.nextSibling)
        visit(child, spot);
    if (start === text.length) {
      const name = plain(
        label ||
          element.title ||
          (element as HTMLImageElement).alt ||
          element.querySelector('svg>title')?.textContent,
      );
      if (name) speak(element, spot, name);
    }
    spot.end = text.length;
    const size = spot.end - start;
    // A heading's wrapper hands it on to what follows; a section keeps it.
    if (size > 200 || is(SECTION)) titles = outer;
    if (size && size < 80) {
      const own = plain(element.textContent);
      const level =
        +(tagName[1] as string) ||
        (is(SELECTED)
          ? 8
          : is(TITLED) || (isBlock && PLURAL.test(own) && !element.closest('nav,li,a,td,th,button'))
            ? 7
            : 0);
      // A heading by its tag may hold a number; what only looks like one may not: it might be a row.
      if (level && (level < 7 || !/\d{4}/.test(own))) {
        title(own, level);
        if (level < 7 && INVOICES.test(own) && !PLURAL.test(own)) marks.push(spot);
      }
    }
    part(strength);
  };

  visit(root, null);
  return { text, texts, marks };
};
