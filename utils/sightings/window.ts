import type { Reading } from './read';

/** Which children of a list to read; null: all. */
export type Window = NonNullable<Reading['window']>;

/** Lists with fewer children are read whole; so is a body, whose children are no rows, unless it is huge. */
const LONG = 50;
const HUGE = 999;
/** What is read of the beginning of a list of which nothing is known. */
const FIRST = 30;

const boxOf = (element: Element): DOMRect => {
  const box = element.getBoundingClientRect();
  // An element of `display: contents` has no box, its child has.
  return box.height || !element.firstElementChild ? box : boxOf(element.firstElementChild);
};

/**
 * What to read of long lists: the children that lead to `wanted`, and `byGeometry` those less than a screen
 * away from the screen. Without it no layout is asked for, so that what was added in this frame is read
 * before its first layout. `onLong` hears that there is such a list.
 */
export const windowOn =
  (wanted: Iterable<Node>, byGeometry: boolean, onLong: () => void): Window =>
  (list) => {
    const { children } = list;
    let high = children.length;
    if (high < (list === document.body ? HUGE : LONG)) return null;
    onLong();
    const chosen = new Set<Node>();
    for (let node of wanted) {
      while (node && node.parentNode !== list) node = node.parentNode || (node as ShadowRoot).host;
      if (node) chosen.add(node);
    }
    // The first may be a header.
    for (let i = byGeometry || chosen.size ? 1 : FIRST; i--; ) chosen.add(children[i] as Element);
    if (byGeometry) {
      let low = 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        let probe = middle;
        while (probe < high - 1 && !boxOf(children[probe] as Element).height) probe++;
        if (boxOf(children[probe] as Element).bottom < -innerHeight) low = probe + 1;
        else high = middle;
      }
      for (let child = children[low]; child; child = child.nextElementSibling as Element) {
        const { top, height } = boxOf(child);
        if (top > 2 * innerHeight) break;
        if (height) chosen.add(child);
      }
    }
    return [...chosen].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  };
