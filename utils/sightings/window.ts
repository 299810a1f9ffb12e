import type { Window } from './flow';

/** What has fewer children is read whole. */
const LONG = 99;

/**
 * What to read of long lists: the children that lead to `wanted`, and `byGeometry` those in view and about
 * half a screen around it. Without it no layout is asked for, so that what was added in this frame is read
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
      // Asking each of thousands would take long. Rows without a box, hidden or of `display: contents`, all count.
      for (const rest = [...list.children]; rest[0]; ) {
        const some = rest.splice(0, 7);
        const { top } = (some[0] as Element).getBoundingClientRect();
        if (Math.abs(top) < 1.5 * innerHeight) for (const child of some) read.add(child);
      }
    }
    return read;
  };
