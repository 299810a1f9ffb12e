import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../browsers';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Play the journey without a window. */
  check: boolean;
  /** The browser; null: whichever there is, Chromium's kind first. */
  browser: BrowserKind | null;
  /** The real client area instead of the simulator. */
  live: boolean;
  language: 'en' | 'sv';
}

/**
 * Reads the command line.
 * @param hasDisplay whether a window can be shown; without one the journey is played
 * @throws a sentence for the user where options are unknown or do not go together
 */
export function readOptions(args: string[], hasDisplay: boolean): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      check: { type: 'boolean', default: false },
      firefox: { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      swedish: { type: 'boolean', default: false },
    },
  });
  const { check, firefox, live, swedish } = values;
  if (live && check) throw new Error('--live and --check do not go together: the check uses the simulator.');
  if (live && !hasDisplay)
    throw new Error('--live needs a display: you sign in and save your own key there.');
  return {
    check: check || !hasDisplay,
    browser: firefox ? 'firefox' : null,
    live,
    language: swedish ? 'sv' : 'en',
  };
}

/** Whether a browser's window can be shown: Linux needs a display server, the others have theirs. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
