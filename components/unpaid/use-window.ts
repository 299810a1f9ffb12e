import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RowLayout } from './row-layout';

/** Rows kept beyond the view on both sides, so that scrolling and the Tab key find them there. */
const OVERSCAN = 6;

/** No popup is higher than this, in px; at its first paint it has no height of its own yet. */
const POPUP_HEIGHT = 600;

/** The places of the rows that are in or near view, both included. */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  layout: RowLayout,
  count: number,
): { first: number; last: number } {
  const [top, setTop] = useState(0);

  const look = useCallback(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) setTop(Math.max(-box.top, 0));
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

  const { first, last } = layout.within(top, top + Math.max(window.innerHeight, POPUP_HEIGHT));
  return { first: Math.max(first - OVERSCAN, 0), last: Math.min(last + OVERSCAN, count - 1) };
}
