import { INVOICES, PLURAL, plain } from './words';

/** A text node or an element, where it is in the flow, and the element around it. */
export interface Spot {
  node: ChildNode;
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

// What a picture is made of says nothing; its title does.
const SKIPPED =
  'svg *,article figure,samp,code,details:not([open])>:not(summary),pre,select,noscript,textarea,blockquote,[aria-hidden=true],[contenteditable],[role=log],[class*="chat" i],[role=textbox],hostup-payment-link';
const SELECTED =
  '[aria-pressed=true],[aria-current=page],[aria-selected=true],.active,[aria-checked=true],.selected';
const TITLED =
  'caption,:is(td,th)[colspan]:only-child,[class*="title" i],[role=heading],[class*="head" i],summary';
// What is selected in a list of tabs or chips is about what follows it.
const SECTION = `section,:is(li,[aria-label]):not(:has(${SELECTED})),table,article,aside,details,main`;
// A link within the page has the page's own address, and speaks of no invoice.
const MARKED = 'a:not([href^="#"]),[data-invoice],[data-invoice-number],[data-invoice-id]';

/** Reads what is shown of a tree; `window` says which children of long lists to read. */
export const flowOf = (root: Element, window: Window, onShadow: (root: ShadowRoot) => void): Flow => {
  const texts: Spot[] = [];
  const marks: Spot[] = [];
  let titles: string[] = [];
  let text = '';
  // The strongest seam since the last words.
  let seam = 0;

  const part = (strength: number): void => {
    if (strength > seam) seam = strength;
  };

  const speak = (node: ChildNode, up: Spot, words: string): void => {
    text += '\v \n\r'[seam - 1] ?? '';
    seam = 0;
    const start = text.length;
    text += words;
    texts[start] = { ...up, node, start, end: text.length, up, titles };
  };

  const title = (words: string, level: number, kept = titles.filter((above) => above < `${level}`)): void => {
    // Its end is no answer, as the end of a line is: "Invoice no".
    titles = [`${level} ${words}.`, ...kept];
  };

  const visit = (element: HTMLElement & Text, up: Spot | null): void => {
    if (element.nodeType === 3) {
      const words = plain(element.data);
      if (words === ' ') part(2);
      else if (words) speak(element, up as Spot, words);
    }
    if (element.nodeType !== 1) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    const { tagName, shadowRoot } = element;
    // A grid with pinned columns has a row in parts: all are read with the first.
    const [first = element, ...others] =
      (element.ariaRowIndex &&
        element
          .closest('[role$=grid]')
          ?.querySelectorAll<HTMLElement>(`[aria-rowindex="${element.ariaRowIndex}"]`)) ||
      [];
    if (element.matches(SKIPPED) || first !== element) return;
    const isBlock = tagName === 'BR' || !/^(inline|contents)$/.test(display);
    const strength = /row$|list/.test(display) ? 4 : isBlock ? 3 : 1;
    part(strength);
    const start = text.length;
    const spot: Spot = { node: element, element, start, end: start, up, titles };
    const label = element.ariaLabel;
    // Neither takes the place of the other: a region's label, and a tab selected before it or in it.
    if (label && isBlock) title(plain(label), 7, titles);
    if (element.matches(MARKED)) marks.push(spot);
    if (shadowRoot) onShadow(shadowRoot);
    const slotted = (element as Partial<HTMLSlotElement>).assignedNodes?.();
    const listed = slotted?.[0] ? slotted : window(element);
    if (listed) for (const child of listed) visit(child as HTMLElement & Text, spot);
    // Quicker than the live list of its children.
    else
      for (const parent of [shadowRoot ?? element, ...others])
        for (let child = parent.firstChild; child; child = child.nextSibling)
          visit(child as HTMLElement & Text, spot);
    const size = text.length - start;
    // A heading's wrapper hands it on to what follows; a section keeps it.
    if (size > 200 || element.matches(SECTION)) titles = spot.titles;
    if (size < 80) {
      // Not what of the text is its own: to cut a text that still grows copies all of it.
      const own = plain(element.textContent);
      // What a picture, or a sign, stands for.
      const name =
        !(size && /\w/.test(own)) &&
        plain(
          label ||
            element.title ||
            (element as Partial<HTMLImageElement>).alt ||
            element.querySelector('svg>title')?.textContent,
        );
      if (name) speak(element, spot, name);
      const level =
        +(tagName[1] as string) ||
        (element.matches(SELECTED)
          ? 8
          : element.matches(TITLED) || (isBlock && PLURAL.test(own) && !element.closest('nav,li,td,th'))
            ? 7
            : 0);
      // A heading by its tag may hold a number; what only looks like one may not: it might be a row.
      if (size && level && (level < 7 || !/\d{4}/.test(own))) {
        title(own, level);
        if (level < 7 && INVOICES.test(own) && !PLURAL.test(own)) marks.push(spot);
      }
    }
    spot.end = text.length;
    part(strength);
  };

  visit(root as HTMLElement & Text, null);
  return { text, texts, marks };
};
