import { launchChromium } from './chromium/launch';
import { findBrowser } from './find';
import { launchFirefox } from './firefox/launch';
import type { Browser, BrowserKind, LaunchOptions } from './types';

export * from './control';
export { DEADLINE, eventually } from './eventually';
export { RESULTS } from './failure-report';
export type * from './types';

/**
 * Starts a browser with the extension loaded, in a temporary profile.
 * @throws where no browser of that kind is found or it does not start.
 */
export async function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  const executablePath = options.executablePath ?? findBrowser(kind)?.executablePath;
  if (!executablePath) throw new Error(`No ${kind} found; set CHROME_PATH or FIREFOX_PATH.`);
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  return launch({ ...options, executablePath });
}
