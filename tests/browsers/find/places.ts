import { join } from 'node:path';
import type { BrowserKind } from '../types';

/** The environment variable that names a browser's program. */
export const VARIABLE: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** What the search for a browser knows of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
}

const LINUX: Record<BrowserKind, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-devedition'],
};

const LINUX_FOLDERS: Record<BrowserKind, string[]> = {
  chromium: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/opt/brave.com/brave/brave'],
  firefox: ['/opt/firefox/firefox', '/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr'],
};

const MAC: Record<BrowserKind, string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserKind, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Where a browser of the kind may be, the most usual first; files that need not exist. */
export function usualPlaces(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      MAC[kind].map((app) => `${folder}/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const known = roots.filter((root): root is string => Boolean(root));
    return WINDOWS[kind].flatMap((program) => known.map((root) => `${root}\\${program}`));
  }
  const path = (env.PATH ?? '').split(':').filter(Boolean);
  const folders = [...path, '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...LINUX[kind].flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    ...LINUX_FOLDERS[kind],
  ];
}
