import { join } from 'node:path';
import type { Machine } from './places';

/**
 * Chromiums that Playwright has downloaded, newest first. Its Firefox is a patched one that speaks
 * no WebDriver BiDi, hence is not looked for.
 * Folders as in https://playwright.dev/docs/browsers#managing-browser-binaries (seen in version 1.65).
 */
export function playwrightChromiums(machine: Machine, list: (folder: string) => string[]): string[] {
  const root = cacheFolder(machine);
  const revision = (name: string) => Number(name.split('-')[1]);
  const versions = list(root).filter((name) => /^chromium-\d+$/.test(name));
  versions.sort((one, other) => revision(other) - revision(one));
  return versions.flatMap((version) => PROGRAMS.map((program) => join(root, version, program)));
}

const PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

function cacheFolder({ platform, env, home }: Machine): string {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}
