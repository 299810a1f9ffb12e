import type { Browser } from '../browsers';

/** The part of the extension's API that journeys use in its own pages. */
export interface ExtensionApi {
  storage: { local: { get(): Promise<object>; set(values: object): Promise<void> } };
}

/** Fills the extension's storage until not even a few characters find room any more. */
export async function fillStorage(browser: Browser): Promise<void> {
  await browser.inExtension(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi>;
    const { local } = ((firefox ?? chromium) as ExtensionApi).storage;
    // Firefox compresses: only noise is as long there as it looks.
    const noise = (length: number): string => {
      const numbers = crypto.getRandomValues(new Uint16Array(Math.min(length, 32_768)));
      const text = Array.from(numbers, (number) => String.fromCharCode(32 + (number % 55_000))).join('');
      return length > text.length ? text + noise(length - text.length) : text;
    };
    let part = 0;
    const isRefused = (length: number) =>
      local.set({ [`filling ${part++}`]: noise(length) }).then(
        () => false,
        () => true,
      );
    for (let size = 4 * 1024 * 1024; size > 2000; size /= 2) while (!(await isRefused(size)));
    // A refusal makes a little room in Firefox's database, by tidying it up: full is where it makes none.
    for (const size of [1500, 300, 100, 20]) {
      for (let refusals = 0; refusals < 10; ) refusals = (await isRefused(size)) ? refusals + 1 : 0;
    }
  });
}
