import { browser } from 'wxt/browser';

/** Opens the options page in its tab. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
