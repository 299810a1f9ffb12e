import { ChromiumBrowser } from '../chromium/browser';
import { FirefoxBrowser } from '../firefox/browser';
import type { Browser } from '../types';
import { chromiumInterface } from './chromium';
import { firefoxInterface } from './firefox';
import type { OwnInterface } from './types';

export type { MenuEntry, OwnInterface } from './types';

/**
 * The browser's own interface. In Firefox it is the real one: keys, menus and address bar are used as a
 * user does. Chromium's is drawn by the system and takes no input from a protocol: there the events that
 * it would send are sent to the extension, from inside its worker.
 */
export function ownInterface(browser: Browser): OwnInterface {
  if (browser instanceof FirefoxBrowser) return firefoxInterface(browser);
  if (browser instanceof ChromiumBrowser) return chromiumInterface(browser);
  throw new Error('no such browser');
}
