import type { LearnedRule } from '@/utils/sightings/read';
import { readWhole } from '@/utils/sightings/tools/read-whole';

/** The part of a browser's own stylesheet that reading goes by and that happy-dom lacks. */
const BROWSER_STYLE = `
  [hidden],template,noscript,script,style{display:none}
  span,a,b,i,em,strong,small,abbr,label{display:inline}
  table{display:table} tr{display:table-row} td,th{display:table-cell} li{display:list-item}`;

// What browsers have and happy-dom lacks.
Object.defineProperty(globalThis, 'origin', { value: 'https://cloud.hostup.se' });
Object.defineProperty(Element.prototype, 'ariaLabel', {
  get(this: Element) {
    return this.getAttribute('aria-label');
  },
  set(this: Element, label: string) {
    this.setAttribute('aria-label', label);
  },
});
Object.defineProperty(Element.prototype, 'ariaRowIndex', {
  get(this: Element) {
    return this.getAttribute('aria-rowindex');
  },
});
Object.defineProperty(HTMLTableCellElement.prototype, 'colSpan', {
  get(this: Element) {
    return Number(this.getAttribute('colspan') ?? 1);
  },
});

/** Puts markup into the page and gives the references of what is read there. */
export function readPage(markup: string, path = '/billing', rules: LearnedRule[] = []): string[] {
  document.head.innerHTML = `<style>${BROWSER_STYLE}</style>`;
  document.body.innerHTML = markup;
  return readBody(path, rules);
}

/** What is read in the page as it is. */
export function readBody(path = '/billing', rules: LearnedRule[] = []): string[] {
  return readWhole(new URL(path, 'https://cloud.hostup.se'), rules).map(({ reference }) => reference.value);
}
