import type { BrowserKind } from '../browsers';
import { type Outcome, runTool } from './command';

/** WXT's name of each build, and the folder that it goes to. */
export const BUILDS: Record<BrowserKind, { target: string; folder: string }> = {
  chromium: { target: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { target: 'firefox', folder: '.output/firefox-mv3' },
};

/** Builds the extension for a browser, by `wxt build`, or `wxt zip`, which builds first. */
export function build(kind: BrowserKind, command: 'build' | 'zip'): Promise<Outcome> {
  return runTool('wxt', [command, '-b', BUILDS[kind].target]);
}
