import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../browsers/find';
import type { Machine } from '../../browsers/find/places';

const LINUX: Machine = { platform: 'linux', env: { PATH: '/home/me/bin:/usr/bin' }, home: '/home/me' };
const MAC: Machine = { platform: 'darwin', env: {}, home: '/Users/me' };
const WINDOWS: Machine = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' },
  home: 'C:\\Users\\me',
};

const disk = (...programs: string[]) => ({
  isProgram: (path: string) => programs.includes(path),
  list: (folder: string) =>
    [
      ...new Set(
        programs
          .filter((p) => p.startsWith(`${folder}/`))
          .map((p) => p.slice(folder.length + 1).split('/')[0]),
      ),
    ] as string[],
});

describe('the environment variable', () => {
  it.each([
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ] as const)('for %s is %s, and comes before what is installed', (kind, variable) => {
    const machine = { ...LINUX, env: { ...LINUX.env, [variable]: '/opt/mine' } };
    expect(findBrowser(kind, machine, disk('/opt/mine', '/usr/bin/chromium', '/usr/bin/firefox'))).toEqual({
      executablePath: '/opt/mine',
      because: `named by ${variable}`,
    });
  });

  it('that names no program is an error, not passed over', () => {
    const machine = { ...LINUX, env: { ...LINUX.env, CHROME_PATH: '/nowhere' } };
    expect(() => findBrowser('chromium', machine, disk('/usr/bin/chromium'))).toThrow(
      'CHROME_PATH names /nowhere, which is not a program.',
    );
  });
});

describe('the usual places', () => {
  it.each([
    ['chromium', LINUX, '/usr/bin/google-chrome'],
    ['chromium', LINUX, '/usr/bin/chromium'],
    ['chromium', LINUX, '/usr/bin/microsoft-edge'],
    ['chromium', LINUX, '/snap/bin/chromium'],
    ['chromium', LINUX, '/home/me/bin/brave-browser'],
    ['chromium', LINUX, '/opt/google/chrome/chrome'],
    ['firefox', LINUX, '/usr/bin/firefox-esr'],
    ['firefox', LINUX, '/opt/firefox/firefox'],
    ['chromium', MAC, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['chromium', MAC, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['chromium', MAC, '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    ['firefox', MAC, '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
    ['chromium', WINDOWS, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', WINDOWS, 'C:\\Users\\me\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
    ['firefox', WINDOWS, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('%s on %o at %s', (kind, machine, path) => {
    expect(findBrowser(kind, machine, disk(path))?.executablePath).toBe(path);
  });

  it('prefer Chrome to Chromium, and Chromium to Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(findBrowser('chromium', LINUX, disk(...all))?.executablePath).toBe('/usr/bin/google-chrome');
    expect(findBrowser('chromium', LINUX, disk(...all.slice(0, 2)))?.executablePath).toBe(
      '/usr/bin/chromium',
    );
  });

  it('never give one kind for the other', () => {
    expect(findBrowser('firefox', LINUX, disk('/usr/bin/chromium'))).toBeNull();
    expect(findBrowser('chromium', LINUX, disk('/usr/bin/firefox'))).toBeNull();
  });
});

describe("Playwright's cache", () => {
  const root = '/home/me/.cache/ms-playwright';

  it('is asked last, and gives its newest Chromium', () => {
    const cached = ['chromium-998', 'chromium-1200'].map((name) => `${root}/${name}/chrome-linux64/chrome`);
    expect(findBrowser('chromium', LINUX, disk(...cached))).toEqual({
      executablePath: `${root}/chromium-1200/chrome-linux64/chrome`,
      because: "found in Playwright's cache",
    });
    expect(findBrowser('chromium', LINUX, disk(...cached, '/usr/bin/chromium'))?.executablePath).toBe(
      '/usr/bin/chromium',
    );
  });

  it('may be elsewhere', () => {
    const machine = { ...LINUX, env: { ...LINUX.env, PLAYWRIGHT_BROWSERS_PATH: '/cache' } };
    const path = '/cache/chromium-1200/chrome-linux/chrome';
    expect(findBrowser('chromium', machine, disk(path))?.executablePath).toBe(path);
  });

  it('is of no use for its patched Firefox and its headless shell', () => {
    const files = disk(
      `${root}/firefox-1500/firefox/firefox`,
      `${root}/chromium_headless_shell-1200/chrome-linux/chrome`,
    );
    expect(findBrowser('firefox', LINUX, files)).toBeNull();
    expect(findBrowser('chromium', LINUX, files)).toBeNull();
  });
});
