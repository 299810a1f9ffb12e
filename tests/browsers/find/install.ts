import { spawnSync } from 'node:child_process';
import type { BrowserKind } from '../types';
import { type FoundBrowser, findBrowser } from './index';
import { VARIABLE } from './places';

/** What people are told before something is installed. */
export type Tell = (line: string) => void;

const NAMES: Record<BrowserKind, string> = {
  chromium: 'Chrome, Chromium, Edge or Brave',
  firefox: 'Firefox',
};
const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Finds a browser or installs one: from the distribution's packages where we may, else (Chromium
 * only) Playwright's download.
 * @throws one sentence that tells what to install, where neither works
 */
export function findOrInstallBrowser(kind: BrowserKind, tell: Tell): FoundBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  for (const [what, command] of waysToInstall(kind)) {
    tell(`No ${NAMES[kind]} here. ${what}: ${command.join(' ')}`);
    if (!succeeds(command)) continue;
    const installed = findBrowser(kind);
    if (installed) return { ...installed, because: 'installed just now' };
  }
  throw new Error(
    `Please install ${NAMES[kind]}, or set ${VARIABLE[kind]} to its program, and run this again: ` +
      'none was found and none could be installed.',
  );
}

function waysToInstall(kind: BrowserKind): [string, string[]][] {
  const ways: [string, string[]][] = [];
  const root = rootPrefix();
  if (root && has('apt-get')) {
    const apt = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${PACKAGES[kind]} fonts-dejavu-core`;
    ways.push(['Installing the system package', [...root, 'sh', '-c', apt]]);
  }
  if (kind === 'chromium') {
    ways.push([
      "Downloading Playwright's",
      [process.platform === 'win32' ? 'npx.cmd' : 'npx', 'playwright', 'install', 'chromium'],
    ]);
  }
  return ways;
}

/** What to put before a command that needs root; null where we cannot have it without asking. */
function rootPrefix(): string[] | null {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return [];
  return has('sudo') && succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null;
}

function has(program: string): boolean {
  return succeeds(['sh', '-c', `command -v ${program}`]);
}

function succeeds([program = '', ...rest]: string[]): boolean {
  const { status } = spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  return status === 0;
}
