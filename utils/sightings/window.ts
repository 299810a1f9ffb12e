import { parentOf } from './column';
import type { Window } from './flow';

/** Pages with fewer elements are read whole: that is cheaper than to ask what is in view. */
const LARGE = 3000;
/** Lists with fewer children are read whole. */
const LONG = 30;

const boxOf = (element: Element): DOMRect => {
  const box = element.getBoundingClientRect();
  // An element of `display: contents` has no box, its child has.
  return box.height || !element.firstElementChild ? box : element.firstElementChild.getBoundingClientRect();
};

/** The children of a long list that are less than a screen away from the screen, and its first. */
function inView(list: Element): Element[] {
  const { children } = list;
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe < high - 1 && !boxOf(children[probe] as Element).height) probe++;
    if (boxOf(children[probe] as Element).bottom < -innerHeight) low = probe + 1;
    else high = middle;
  }
  const found = [children[0] as Element];
  for (let i = Math.max(1, low); i < children.length; i++) {
    const child = children[i] as Element;
    const { top, height } = boxOf(child);
    if (top > 2 * innerHeight) break;
    if (height) found.push(child);
  }
  return found;
}

/** For each list on the way to some elements, the children that lead to them. */
function pathsTo(elements: Iterable<Element>): Map<Element, Set<Element>> {
  const paths = new Map<Element, Set<Element>>();
  for (let child of elements) {
    for (let parent = parentOf(child); parent; child = parent, parent = parentOf(child)) {
      const known = paths.get(parent) ?? new Set<Element>();
      if (known.has(child)) break;
      paths.set(parent, known.add(child));
    }
  }
  return paths;
}

const inOrder = (a: Element, b: Element): number => (a.compareDocumentPosition(b) & 4 ? -1 : 1);

/**
 * What to read of the long lists of a large page: the children that hold one of `elements`, and with
 * `byGeometry` also those in or near view. Without it no layout is asked for, so that what was added in
 * this frame is read before its first layout. Null: the page is small, read it whole.
 */
export function windowOn(elements: Iterable<Element>, byGeometry: boolean): Window | null {
  if (document.getElementsByTagName('*').length < LARGE) return null;
  const paths = pathsTo(elements);
  return (list) => {
    if (list.childElementCount < LONG) return null;
    const chosen = new Set(
      byGeometry ? inView(list) : list.firstElementChild ? [list.firstElementChild] : [],
    );
    for (const child of paths.get(list) ?? []) chosen.add(child);
    return [...chosen].sort(inOrder);
  };
}
