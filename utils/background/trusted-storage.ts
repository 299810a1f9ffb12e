import browser from 'webextension-polyfill';

type Restrictable = { setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/** Keeps content scripts out of the storage, where the browser offers that (Chrome; the session is so by
 * itself). */
export async function restrictStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync] as Restrictable[]) {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
