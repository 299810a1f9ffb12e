import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser as Puppet } from 'puppeteer-core';
import { HiddenPage } from './hidden-page';
import { stopWorkers } from './worker';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
}

/**
 * Gives the extension its optional permissions without Chromium's dialog: loads the build once with them as
 * required ones. What is loaded after this is the unchanged build, which keeps them.
 */
export async function grantOptionalPermissions(puppet: Puppet, extensionDir: string): Promise<void> {
  const path = join(extensionDir, 'manifest.json');
  const original = await readFile(path, 'utf8');
  const { optional_permissions = [], ...manifest } = JSON.parse(original) as Manifest;
  const permissions = [...manifest.permissions, ...optional_permissions];
  try {
    await writeFile(path, JSON.stringify({ ...manifest, permissions }));
    const id = await puppet.installExtension(extensionDir);
    const page = new HiddenPage(puppet, `chrome-extension://${id}`);
    // Replaced while its worker is still starting, Chromium may leave the next one without any.
    await page.evaluate("chrome.runtime.sendMessage({ command: 'markSeen' })");
    await stopWorkers(await page.session(), `chrome-extension://${id}`);
    await page.close();
  } finally {
    await writeFile(path, original);
  }
}
