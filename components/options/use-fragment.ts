import { useEffect } from 'preact/hooks';

/**
 * Scrolls to the section that the address names (`options.html#messages`). The browser looks for it before
 * it is there: each section appears when its part of the storage was read.
 */
export function useFragment(): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (!id) return;
    const scroll = () => document.getElementById(id)?.scrollIntoView();
    const observer = new MutationObserver(scroll);
    observer.observe(document.body, { childList: true, subtree: true });
    scroll();
    // From then on the user scrolls, and what appears later must not pull the page away.
    const stop = () => observer.disconnect();
    const events = ['wheel', 'keydown', 'pointerdown'] as const;
    for (const event of events) window.addEventListener(event, stop, { once: true });
    return () => {
      stop();
      for (const event of events) window.removeEventListener(event, stop);
    };
  }, []);
}
