import type { Window } from './flow';

/** Lists with fewer children are read whole; so is a body, whose children are no rows, unless it is huge. */
const LONG = 60;
const HUGE = 999;

const boxOf = (element: Element): DOMRect => {
  const box = element.getBoundingClientRect();
  // An element of `display: contents` has no box, its child has.
  const [child] = element.children;
  return box.height || !child ? box : boxOf(child);
};

/**
 * What to read of long lists: the children that lead to `wanted`, and `byGeometry` those less than a screen
 * away from the screen. Without it no layout is asked for, so that what was added in this frame is read
 * before its first layout. `onLong` hears that there is such a list.
 */
export const windowOn =
  (wanted: Iterable<Node>, byGeometry: boolean, onLong: () => void): Window =>
  (list) => {
    const { childElementCount, children } = list;
    if (childElementCount < (list === document.body ? HUGE : LONG)) return null;
    onLong();
    // The first may be a header.
    const read = new Set<Node>([children[0] as Node]);
    for (let node of wanted) {
      while (node && node.parentNode !== list) node = node.parentNode || (node as ShadowRoot).host;
      if (node) read.add(node);
    }
    if (byGeometry) {
      let low = 0;
      for (let high = childElementCount; low < high; ) {
        const middle = (low + high) >> 1;
        if (boxOf(children[middle] as Element).bottom < -innerHeight) low = middle + 1;
        else high = middle;
      }
      for (; children[low]; low++) {
        const { top, height } = boxOf(children[low] as Element);
        if (top > 2 * innerHeight) break;
        if (height) read.add(children[low] as Element);
      }
    }
    return read;
  };
