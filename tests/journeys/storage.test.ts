import { expect, it } from 'vitest';
import { clickControl, controlReaches } from '../browsers';
import { type ExtensionApi, fillStorage } from './fill-storage';
import { madeLink, openBilling, stage, withKey } from './support';

const INVOICE = '202600001';
// Firefox has trouble with a storage that has once been full, even when it was emptied.
const s = stage({ isAlone: true });

it('storage that holds nonsense: the link is copied and kept', async () => {
  await withKey(s);
  await s.browser.inExtension(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi>;
    const { local } = ((firefox ?? chromium) as ExtensionApi).storage;
    await local.set({ paymentLinks: { version: 1, data: 'nonsense' }, openRequests: 42 });
  });
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  expect(await controlReaches(page, INVOICE, 'done')).toMatch(/Copied/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
});

it('storage that is full: the link is copied, and it is said that history could not be kept', async () => {
  await withKey(s);
  await fillStorage(s.browser);
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  expect(await controlReaches(page, INVOICE, 'done')).toMatch(/Copied.*history could not be saved/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
});
