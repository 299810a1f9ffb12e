import browser from 'webextension-polyfill';

/** Opens the options page in its tab. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
