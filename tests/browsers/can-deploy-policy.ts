import { policyFolder } from './chromium/policy';
import { findBrowser } from './find';
import type { BrowserKind } from './types';

/**
 * Whether a policy can be deployed to a browser that a test starts, on Linux alone: Firefox reads one
 * from the home folder; Chromium only from where root alone may write.
 */
export function canDeployPolicy(kind: BrowserKind): boolean {
  if (kind === 'firefox') return process.platform === 'linux';
  const program = findBrowser('chromium')?.executablePath;
  return program !== undefined && policyFolder(program) !== null;
}
