import browser from 'webextension-polyfill';
import { browserClipboard } from '../clipboard/browser-clipboard';
import { browserStore } from '../storage/browser-store';
import { hasSiteAccess } from './site-access';
import { waitAwake } from './stay-awake';

/** The browser as the background's core sees it. */
export function browserEdges() {
  return {
    store: browserStore(),
    clipboard: browserClipboard(),
    hasSiteAccess,
    fetch: ((input, init) => fetch(input, init)) as typeof fetch,
    now: () => Date.now(),
    wait: (milliseconds: number) => waitAwake(milliseconds, () => browser.runtime.getPlatformInfo()),
    newId: () => crypto.randomUUID(),
  };
}
