import type { Window } from './flow';

/** What has fewer children is read whole. */
const LONG = 99;

/**
 * What to read of long lists: the children that lead to `wanted`, and `byGeometry` those less than a screen
 * away from the screen. Without it no layout is asked for, so that what was added in this frame is read
 * before its first layout. `onLong` hears that there is such a list.
 */
export const windowOn =
  (wanted: Iterable<Node>, byGeometry: boolean | undefined, onLong: () => void): Window =>
  (list) => {
    if (list.childElementCount < LONG) return null;
    onLong();
    // The first may be a header.
    const read = new Set<Node>([list.children[0] as Node]);
    for (let node of wanted) {
      while (node && node.parentNode !== list) node = node.parentNode || (node as ShadowRoot).host;
      if (node) read.add(node);
    }
    if (byGeometry) {
      // Rows of a virtual list may stand anywhere; those without a box, hidden or of `display: contents`, tell themselves.
      for (const child of list.children) {
        const { top, bottom } = child.getBoundingClientRect();
        if (bottom > -innerHeight && top < 2 * innerHeight) read.add(child);
      }
    }
    return read;
  };
