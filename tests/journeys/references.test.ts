import { beforeAll, expect, it } from 'vitest';
import { askInPopup, pageShows, stage, withKey } from './support';

const s = stage({ keeps: 'storage' });

beforeAll(() => withKey(s));

/** What the extension has asked about single invoices; lists may be read at any time. */
const askedFor = () =>
  s.simulator.log
    .filter(({ auth, path }) => auth !== 'session' && /^\/api\/.*\/invoices?\/./.test(path))
    .map(({ method, path }) => `${method} ${path}`);

it.each([
  '0',
  '-1',
  '46090<img src=x onerror=alert(1)>',
  '4'.repeat(40),
  '../',
  '46090/../../account-summary',
  'inv_../../x',
  '',
])('%j is never sent', async (text) => {
  const popup = await s.browser.openPopup();
  await askInPopup(popup, text);
  await pageShows(popup, /not an invoice number/);
  expect(askedFor()).toEqual([]);
});

it.each([
  ['an unknown number', '202699999', 404],
  ['another account’s number', '202690001', 404],
  ['another account’s id, 404', '47201', 404],
  ['another account’s id, 403', '47201', 403],
] as const)('%s was not found in the account of this key', async (_what, reference, foreignInvoice) => {
  s.simulator.store.options.foreignInvoice = foreignInvoice;
  const popup = await s.browser.openPopup();
  await askInPopup(popup, reference);
  await pageShows(popup, new RegExp(`Invoice ${reference} was not found in the account of this key`));
});

it.each([
  ['paid', '202600002', /Invoice 202600002 is already paid/],
  ['cancelled', '202600004', /can’t be paid: its status is cancelled/i],
])('an invoice that is %s: said, no link', async (_what, reference, sentence) => {
  const popup = await s.browser.openPopup();
  await askInPopup(popup, reference);
  expect(await pageShows(popup, sentence)).toMatch(/No link was copied/);
  expect(s.simulator.store.links.size).toBe(0);
});
