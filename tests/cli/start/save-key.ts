import type { Browser } from '../../browsers';

/** The key of the simulated account that has every scope. */
export const DEMO_KEY = 'hu_demo_full_7Q2M';

/** Saves a key in the options page, as a user does, and waits until the page has it kept and has asked about it. */
export async function saveKey(browser: Browser, key = DEMO_KEY): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.fill('input[name="apiKey"]', key);
  await options.press('Enter');
  await options.waitFor(
    'the options page shows the last four characters of the saved key, and the field is empty',
    (end) =>
      document.body.innerText.includes(end) &&
      document.querySelector<HTMLInputElement>('input[name="apiKey"]')?.value === '',
    undefined,
    key.slice(-4),
  );
  await options.close();
}
