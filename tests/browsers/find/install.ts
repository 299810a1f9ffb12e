import { type StdioOptions, spawnSync } from 'node:child_process';
import type { BrowserKind } from '../types';
import { type FoundBrowser, findBrowser } from './index';
import { VARIABLE } from './places';

/** What is asked of the machine. */
export interface InstallEdges {
  platform: NodeJS.Platform;
  isRoot: boolean;
  find(kind: BrowserKind): FoundBrowser | null;
  /** Runs a command and tells whether it ended well. */
  succeeds(command: string[]): boolean;
}

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
export function findOrInstallBrowser(kind: BrowserKind, tell: Tell, edges = HERE): FoundBrowser {
  const found = edges.find(kind);
  if (found) return found;
  for (const [what, command] of waysToInstall(kind, edges)) {
    tell(`No ${NAMES[kind]} here. ${what}: ${command.join(' ')}`);
    if (!edges.succeeds(command)) continue;
    const installed = edges.find(kind);
    if (installed) return { ...installed, because: 'installed just now' };
  }
  throw new Error(
    `Please install ${NAMES[kind]}, or set ${VARIABLE[kind]} to its program, and run this again: ` +
      'none was found and none could be installed.',
  );
}

function waysToInstall(kind: BrowserKind, edges: InstallEdges): [string, string[]][] {
  const ways: [string, string[]][] = [];
  const root = rootPrefix(edges);
  if (root && has('apt-get', edges)) {
    const apt = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${PACKAGES[kind]} fonts-dejavu-core`;
    ways.push(['Installing the system package', [...root, 'sh', '-c', apt]]);
  }
  if (kind === 'chromium') {
    ways.push([
      "Downloading Playwright's",
      [process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium'],
    ]);
  }
  return ways;
}

/** What to put before a command that needs root; null where we cannot have it without asking. */
function rootPrefix(edges: InstallEdges): string[] | null {
  if (edges.platform !== 'linux') return null;
  if (edges.isRoot) return [];
  return has('sudo', edges) && edges.succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null;
}

function has(program: string, edges: InstallEdges): boolean {
  return edges.succeeds(['sh', '-c', `command -v ${program}`]);
}

const HERE: InstallEdges = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  find: (kind) => findBrowser(kind),
  succeeds([program = '', ...rest]) {
    const stdio: StdioOptions = ['ignore', 'ignore', 'inherit'];
    return spawnSync(program, rest, { stdio, timeout: 300_000 }).status === 0;
  },
};
