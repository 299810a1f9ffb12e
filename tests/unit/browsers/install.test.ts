import { describe, expect, it } from 'vitest';
import { findOrInstallBrowser, type InstallEdges } from '../../browsers/find/install';

const FOUND = { executablePath: '/usr/bin/it', because: 'installed on this computer' };

/** A machine on which the commands that match `works` do, and a browser is there after the one that `installs`. */
function machine(works: RegExp, installs: RegExp, changes: Partial<InstallEdges> = {}) {
  const ran: string[] = [];
  const edges: InstallEdges = {
    platform: 'linux',
    isRoot: true,
    find: () => (ran.some((command) => works.test(command) && installs.test(command)) ? FOUND : null),
    succeeds(command) {
      ran.push(command.join(' '));
      return works.test(command.join(' '));
    },
    ...changes,
  };
  const told: string[] = [];
  const install = (kind: 'chromium' | 'firefox') =>
    findOrInstallBrowser(kind, (line) => told.push(line), edges);
  return { ran, told, install };
}

describe('a browser that is there', () => {
  it('is taken without a word', () => {
    const { ran, told, install } = machine(/./, /never/, { find: () => FOUND });
    expect(install('chromium')).toEqual(FOUND);
    expect([...ran, ...told]).toEqual([]);
  });
});

describe('a browser that is missing', () => {
  it('comes from the system as root, and it is said how', () => {
    const { told, install } = machine(/./, /apt-get install/);
    expect(install('firefox')).toEqual({ ...FOUND, because: 'installed just now' });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^No Firefox here. Installing the system package: sh -c apt-get .* firefox-esr/);
  });

  it('comes from the system through sudo where that asks for no password', () => {
    const { ran, install } = machine(/./, /apt-get install/, { isRoot: false });
    install('chromium');
    expect(ran).toContain('sudo -n true');
    expect(ran.some((command) => /^sudo -n sh -c apt-get .*chromium/.test(command))).toBe(true);
  });

  it('comes from Playwright where the system has none to give', () => {
    const { told, install } = machine(/command -v|playwright/, /playwright.* install/);
    expect(install('chromium').executablePath).toBe('/usr/bin/it');
    expect(told.at(-1)).toMatch(/playwright\/cli.js install chromium$/);
  });

  it.each(['darwin', 'win32'] as const)('on %s never needs root', (platform) => {
    const { ran, install } = machine(/./, /playwright.* install/, { platform, isRoot: false });
    install('chromium');
    expect(ran.filter((command) => /sudo|apt/.test(command))).toEqual([]);
  });

  it.each([
    ['chromium', /^Please install Chrome, Chromium, Edge or Brave, or set CHROME_PATH to its program/],
    ['firefox', /^Please install Firefox, or set FIREFOX_PATH to its program/],
  ] as const)('that nothing gives: one sentence for %s tells what to install', (kind, sentence) => {
    expect(() => machine(/^$/, /^$/).install(kind)).toThrow(sentence);
  });

  it('is not believed to be there because a command ended well', () => {
    expect(() => machine(/./, /never/).install('chromium')).toThrow(/Please install/);
  });
});
