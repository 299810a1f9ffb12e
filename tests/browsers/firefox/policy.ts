import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GECKO_ID } from './preferences';

/**
 * Makes a home folder in which Firefox finds a managed storage manifest for the extension, as
 * `docs/managed-policy.md` tells administrators; gives its path. It goes with `folder`.
 */
export async function homeWithPolicy(folder: string, policy: Record<string, unknown>): Promise<string> {
  const home = join(folder, 'home');
  const manifests = join(home, '.mozilla', 'managed-storage');
  await mkdir(manifests, { recursive: true });
  const manifest = { name: GECKO_ID, description: 'Settings', type: 'storage', data: policy };
  await writeFile(join(manifests, `${GECKO_ID}.json`), JSON.stringify(manifest));
  return home;
}
