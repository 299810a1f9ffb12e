import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, platform, release } from 'node:os';
import { findBrowser } from '../../browsers/find';

/** Chromium's program.
 * @throws where there is none
 */
export function chromiumPath(): string {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium found; install one or set CHROME_PATH.');
  return found.executablePath;
}

/** One line that says on what was measured: processor, cores, system, browser, Node, load and date. */
export function machineLine(): string {
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown processor';
  const version = execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  const [load = 0] = loadavg();
  return [
    `${model}, ${availableParallelism()} cores`,
    `${platform()} ${release()}`,
    version.replace(/\s+built on.*/, ''),
    `Node ${process.versions.node}`,
    `load at the start ${load.toFixed(1)}`,
    new Date().toISOString().slice(0, 10),
  ].join(' · ');
}
