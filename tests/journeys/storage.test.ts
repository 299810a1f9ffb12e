import { expect, it } from 'vitest';
import { clickControl, controlReaches } from '../browsers';
import { madeLink, openBilling, stage, withKey } from './support';

const INVOICE = '202600001';
const s = stage();

interface Extension {
  storage: { local: { get(): Promise<object>; set(values: object): Promise<void> } };
}

it('storage that is full: the link is copied, and it is said that history could not be kept', async () => {
  await withKey(s);
  const options = await s.browser.openExtensionPage('options.html');
  await options.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    const { local } = ((firefox ?? chromium) as Extension).storage;
    // Halves what is added until not even a few characters more find room.
    for (let size = 8 * 1024 * 1024, part = 0; size >= 8; part += 1) {
      const isStored = await local.set({ [`filling ${part}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (!isStored) size /= 2;
      if (part > 2000) throw new Error('this storage has no end');
    }
  });
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  expect(await controlReaches(page, INVOICE, 'done')).toMatch(/Copied.*history could not be saved/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
});

it('storage that holds nonsense: the link is copied and kept', async () => {
  await withKey(s);
  const options = await s.browser.openExtensionPage('options.html');
  await options.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    const { local } = ((firefox ?? chromium) as Extension).storage;
    await local.set({ paymentLinks: { version: 1, data: 'nonsense' }, openRequests: 42 });
  });
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  expect(await controlReaches(page, INVOICE, 'done')).toMatch(/Copied/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
});
