import type { Window } from './flow';

/** What has fewer children is read whole. */
export const LONG = 99;

/**
 * What to read of long lists: the children in view, those about half a screen around it, and those that hold a
 * control to be `kept`. Asks for the page's layout where there is such a list.
 */
export const windowOn =
  (kept: Iterable<{ element: Node }>): Window =>
  (list) => {
    if (list.childElementCount < LONG) return null;
    // The first may be a header.
    const read = new Set<Node>([list.children[0] as Node]);
    for (let { element: node } of kept) {
      while (node && node.parentNode !== list) node = node.parentNode || (node as ShadowRoot).host;
      if (node) read.add(node);
    }
    // In screens from the top of this one; squared below, so that what is above it counts alike.
    let away = 0;
    let index = 0;
    // Asking each of thousands would take long. Rows without a box, hidden or of `display: contents`, all count.
    for (const child of list.children) {
      if (!(index++ % 7)) away = child.getBoundingClientRect().top / innerHeight;
      if (away * away < 2.25) read.add(child);
    }
    return read;
  };
