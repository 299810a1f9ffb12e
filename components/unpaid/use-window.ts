import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RowLayout } from './row-layout';

/** Rows kept beyond the view on both sides, so that scrolling and the Tab key find them there. */
const OVERSCAN = 6;

/** No popup is higher than this, in px; at its first paint it has no height of its own yet. */
const POPUP_HEIGHT = 600;

/** The rows are looked at again after so many px of scrolling; less than what is kept beyond the view. */
const STEP = 100;

/** Where a list stands in the popup at the least, in px: below the bar, the field and the tabs. */
const LEAST_TOP = 240;

/** The places of the rows that are in or near view, both included. */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  layout: RowLayout,
  count: number,
): { first: number; last: number } {
  /** Where the list begins, in px from the view's upper edge; negative when that was scrolled out. */
  const [top, setTop] = useState(LEAST_TOP);

  const look = useCallback(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) setTop(Math.floor(box.top / STEP) * STEP);
  }, [list]);

  useLayoutEffect(look);

  useEffect(() => {
    let frame = 0;
    const onMove = () => {
      if (frame) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    };
    // Whatever scrolls around the list: the popup's middle, or the page itself on a phone.
    const options = { capture: true, passive: true };
    document.addEventListener('scroll', onMove, options);
    window.addEventListener('resize', onMove);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onMove, options);
      window.removeEventListener('resize', onMove);
    };
  }, [look]);

  const height = Math.max(window.innerHeight, POPUP_HEIGHT);
  const { first, last } = layout.within(Math.max(-top, 0), Math.max(height - top, 0));
  return { first: Math.max(first - OVERSCAN, 0), last: Math.min(last + OVERSCAN, count - 1) };
}
