import { useSyncExternalStore } from 'react';

const CHANGED = 'client-area:location';

/** Marks history entries that this app made for a dialog, so that closing it can go back. */
interface DialogState {
  dialog: true;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

function currentUrl(): string {
  return location.pathname + location.search;
}

/** Path and query of the page, followed as it changes; `initial` is what the server rendered. */
export function useUrl(initial: string): URL {
  const url = useSyncExternalStore(subscribe, currentUrl, () => initial);
  return new URL(url, 'https://client-area.invalid');
}

/** Soft navigation: shows `url` (path and query) without loading a document. */
export function navigate(url: string, options: { replace?: boolean; dialog?: boolean } = {}): void {
  const state: DialogState | null = options.dialog ? { dialog: true } : null;
  if (options.replace) history.replaceState(state, '', url);
  else history.pushState(state, '', url);
  window.dispatchEvent(new Event(CHANGED));
}

/** Leaves a dialog: back where it was opened from, or in place when the page was loaded with it open. */
export function leaveDialog(closedUrl: string): void {
  const state: Partial<DialogState> | null = history.state;
  if (state?.dialog) history.back();
  else navigate(closedUrl, { replace: true });
}

/** Turns plain clicks on links of this host into soft navigation. Returns what undoes it. */
export function interceptLinks(): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return;
    event.preventDefault();
    navigate(url.pathname + url.search, { dialog: url.searchParams.has('invoice') });
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
