import { createHash } from 'node:crypto';
import { accessSync, constants, realpathSync } from 'node:fs';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from '../types';

/** Where each program of the family looks for policies on Linux; elsewhere they are not in files. */
const FOLDERS: [RegExp, string][] = [
  [/chromium/, '/etc/chromium'],
  [/chrome/, '/etc/opt/chrome'],
  [/edge/, '/etc/opt/edge'],
  [/brave/, '/etc/brave'],
];

/** The folder of the program's policies, or null where this user may not write to it. */
export function policyFolder(executablePath: string): string | null {
  if (process.platform !== 'linux') return null;
  const root = FOLDERS.find(([name]) => name.test(executablePath))?.[1];
  if (!root) return null;
  for (let existing = root; ; existing = dirname(existing)) {
    try {
      accessSync(existing, constants.W_OK);
      return join(root, 'policies', 'managed');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return null;
    }
  }
}

/**
 * Writes a policy for the unpacked extension alone, whose id is drawn from its folder's path, and gives
 * the function that takes it away again with the folders that had to be made.
 */
export async function deployPolicy(
  { extensionDir, executablePath = '' }: LaunchOptions,
  policy: Record<string, unknown>,
): Promise<{ remove(): Promise<void> }> {
  const folder = policyFolder(executablePath);
  if (!folder) throw new Error('no policy can be deployed here');
  const id = unpackedId(realpathSync(extensionDir));
  const first = await mkdir(folder, { recursive: true });
  const file = join(folder, `${id}.json`);
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return {
    async remove() {
      await rm(file, { force: true });
      if (!first) return;
      for (let made = folder; made.startsWith(first); made = dirname(made)) {
        // Another's policy may be there by now.
        await rmdir(made).catch(() => undefined);
      }
    },
  };
}

/** The id of an extension without a key of its own: the start of its path's SHA-256, in letters a to p. */
function unpackedId(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
