import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root, where npm's files are. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The variables that keep npm packages from downloading browsers of their own: ours are found elsewhere. */
const NO_DOWNLOADS = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };

/**
 * Installs the packages of the lock file unless they are there. Plain Node, since nothing is
 * installed yet. Ends the process with one sentence where it cannot.
 */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) end(`Please install Node 20 or newer (this is ${process.version}) and run this again.`);
  if (isInstalled()) return;
  console.log('Installing the packages of the lock file (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...NO_DOWNLOADS },
  });
  if (status !== 0)
    end('npm ci failed: please see its message above; it needs the network and the lock file.');
}

/** npm writes a lock file of its own into node_modules as its last act. */
function isInstalled() {
  const installed = modified('node_modules/.package-lock.json');
  return installed > 0 && installed >= modified('package-lock.json') && modified('.wxt/tsconfig.json') > 0;
}

function modified(path) {
  return statSync(new URL(`../../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function end(sentence) {
  console.error(sentence);
  process.exit(1);
}
