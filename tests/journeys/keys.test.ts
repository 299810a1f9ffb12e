import { expect, it } from 'vitest';
import { clickControl, clickControlAction, controlReaches, controlShows } from '../browsers';
import { DEMO } from '../simulator/data/demo';
import { linkRequests, openBilling, pageShows, stage, withKey } from './support';

const INVOICE = '202600001';
const s = stage();

it('without a key the control is there, a click says so and opens the options page', async () => {
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  expect(await controlReaches(page, INVOICE, 'error')).toMatch(/An API key is needed first/);
  const options = await s.browser.findPage('options.html');
  await options.waitFor('the field for the key', () => document.querySelector('input[name="apiKey"]'));
  expect(s.simulator.log.filter(({ auth }) => auth === 'x-api-key')).toEqual([]);

  await options.close();
  await page.bringToFront();
  await clickControlAction(page, INVOICE, /Open settings/);
  await s.browser.findPage('options.html');
});

it('without a key the popup leads to the options page', async () => {
  const popup = await s.browser.openPopup();
  await pageShows(popup, /First, an API key/);
  await popup.click('main button');
  const options = await s.browser.findPage('options.html');
  await options.waitFor('the field for the key', () => document.querySelector('input[name="apiKey"]'));
});

it('the options page says whose key it is, and then shows its last four characters alone', async () => {
  await withKey(s);
  const options = await s.browser.openExtensionPage('options.html');
  expect(await pageShows(options, /7Q2M/)).not.toContain(DEMO.fullKey);
  await options.click('.account .actions button');
  await pageShows(options, /This key belongs to Byrån AB/);
  const html = await options.evaluate(() => document.documentElement.outerHTML);
  expect(html).not.toContain(DEMO.fullKey);
});

it.each([
  ['an unknown key', 'hu_nobody_knows_this_0000', /does not accept/],
  ['an expired key', DEMO.expiredKey, /does not accept/],
  ['a key that may not read', DEMO.writeOnlyKey, /lacks the scope read:billing/],
])('the options page says what is wrong with %s', async (_what, key, sentence) => {
  const options = await s.browser.openExtensionPage('options.html');
  await options.fill('input[name="apiKey"]', key);
  await options.click('button[type="submit"]');
  await pageShows(options, sentence);
});

it('the options page says that HostUp cannot be reached, and keeps the key', async () => {
  s.simulator.faults.set({ match: { path: /^\/api\// }, fault: { kind: 'reset' } });
  const options = await s.browser.openExtensionPage('options.html');
  await options.fill('input[name="apiKey"]', DEMO.fullKey);
  await options.press('Enter');
  expect(await pageShows(options, /could not be reached/)).toMatch(/7Q2M/);
});

it.each([
  ['unknown', 'hu_nobody_knows_this_0000', /does not accept the API key/],
  ['expired', DEMO.expiredKey, /does not accept the API key/],
  ['without write:billing', DEMO.readOnlyKey, /lacks the scope write:billing/],
  ['without read:billing', DEMO.writeOnlyKey, /lacks the scope read:billing/],
])(
  'a click with a key that is %s says so, with a button to the options page',
  async (_what, key, sentence) => {
    await withKey(s, key);
    const before = await s.browser.readClipboard();
    const page = await openBilling(s);
    await clickControl(page, INVOICE);
    await controlShows(page, INVOICE, sentence);
    expect(await s.browser.readClipboard()).toBe(before);
    await clickControlAction(page, INVOICE, /Open settings/);
    await s.browser.findPage('options.html');
  },
);

it('a removed key is gone from the storage, and the next click says that one is needed', async () => {
  await withKey(s);
  const options = await s.browser.openExtensionPage('options.html');
  await pageShows(options, /7Q2M/);
  await options.click('.account .actions button:last-of-type');
  await options.click('.account fieldset button');
  await pageShows(options, /Add your API key/);
  const stored = await options.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    return JSON.stringify(await ((firefox ?? chromium) as Extension).storage.local.get());
  });
  expect(stored).not.toContain('7Q2M');
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  await controlShows(page, INVOICE, /An API key is needed first/);
  expect(linkRequests(s)).toEqual([]);
});

interface Extension {
  storage: { local: { get(): Promise<unknown> } };
}
