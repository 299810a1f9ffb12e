import type { BrowserKind } from '../../browsers';
import { type FoundBrowser, findBrowser } from '../../browsers/find';
import { findOrInstallBrowser, type Tell } from '../../browsers/find/install';

/** The browser for the demonstration, found or installed. */
export interface ChosenBrowser extends FoundBrowser {
  kind: BrowserKind;
}

/**
 * The browser that was asked for, else a Chromium that is there, else a Firefox that is there, else
 * a Chromium installed now.
 * @throws one sentence that tells what to install
 */
export function chooseBrowser(asked: BrowserKind | null, tell: Tell): ChosenBrowser {
  if (asked) return { kind: asked, ...findOrInstallBrowser(asked, tell) };
  for (const kind of ['chromium', 'firefox'] as const) {
    const found = findBrowser(kind);
    if (found) return { kind, ...found };
  }
  return { kind: 'chromium', ...findOrInstallBrowser('chromium', tell) };
}
