import { expect, it } from 'vitest';
import type { Surface } from '../browsers';
import { DEMO } from '../simulator/data/demo';
import { keptInStorage } from './extension-storage';
import { askInPopup, clipboardHolds, linkRequests, pageShows, stage, withKey } from './support';

const OWN = '202600001';
/** A number that only the second account has. */
const OTHERS = '202690001';
const s = stage();

interface KeptAccount {
  id: string;
  name: string;
  color: string;
  lastFour: string;
  isDefault: boolean;
}

const keptAccounts = async () => ((await keptInStorage(s, 'local', 'accounts')) ?? []) as KeptAccount[];

/** Adds a key in the options page and leaves it open once it says `sentence`. */
async function addKey(key: string, sentence: RegExp): Promise<Surface> {
  const options = await s.browser.openExtensionPage('options.html');
  await options.fill('input[name="apiKey"]', key);
  await options.press('Enter');
  await pageShows(options, sentence);
  return options;
}

/** Opens what is behind one of an account's buttons. */
async function pressIn(options: Surface, account: string, action: string): Promise<void> {
  await options.click(`.account .actions [aria-label="${action}: ${account}"]`);
}

it('two accounts with name and colour, one the default: a number of the second is found there, and said', async () => {
  await withKey(s);
  const options = await addKey(DEMO.secondKey, /This key belongs to Kund & Co/);
  await pressIn(options, 'Kund & Co', 'Edit');
  await options.fill('[name="accountName"]', 'Kunden');
  await options.click('.account .colors label:has([value="pink"])');
  await options.click('.account form [type="submit"]');
  await pageShows(options, /Kunden/);
  expect(await keptAccounts()).toMatchObject([
    { name: 'Byrån AB', isDefault: true },
    { name: 'Kunden', color: 'pink', isDefault: false },
  ]);

  const popup = await s.browser.openPopup();
  await askInPopup(popup, OTHERS);
  await pageShows(popup, new RegExp(`Copied: the payment link of invoice ${OTHERS}`));
  await clipboardHolds(s, OTHERS);
  expect(linkRequests(s).map(({ account }) => account)).toEqual([DEMO.secondAccount]);
  const tag = await popup.evaluate(() => {
    const shown = document.querySelector('.newest .account-tag');
    return [shown?.textContent, shown?.querySelector('.dot')?.className];
  });
  expect(tag).toEqual(['Kunden', 'dot pink']);
});

it('the account that is asked first can be changed', async () => {
  await withKey(s);
  const options = await addKey(DEMO.secondKey, /This key belongs to Kund & Co/);
  await pressIn(options, 'Kund & Co', 'Edit');
  await options.click('.account form input[type="checkbox"]');
  await options.click('.account form [type="submit"]');
  await options.waitFor('the editor to close', () => !document.querySelector('.account form'));
  expect((await keptAccounts()).map(({ isDefault }) => isDefault)).toEqual([false, true]);
});

it.each([
  ['kept', false],
  ['removed as well', true],
])('a removed account takes its list of invoices with it; its links are %s', async (_what, withLinks) => {
  await withKey(s);
  await (await addKey(DEMO.secondKey, /This key belongs to Kund & Co/)).close();
  const popup = await s.browser.openPopup();
  for (const number of [OWN, OTHERS]) {
    await askInPopup(popup, number);
    await pageShows(popup, new RegExp(`Copied: the payment link of invoice ${number}`));
  }
  await popup.close();
  const [first, second] = await keptAccounts();
  expect(await keptInStorage(s, 'local', `invoices:${second?.id}`)).toBeDefined();

  const options = await s.browser.openExtensionPage('options.html');
  await pressIn(options, 'Kund & Co', 'Remove');
  expect(await pageShows(options, /Also remove its link from the popup/)).toMatch(/Remove Kund & Co\?/);
  if (withLinks) await options.click('.account fieldset input[type="checkbox"]');
  await options.click('.account fieldset button');
  await options.waitFor('the account to go', () => document.querySelectorAll('.account').length === 1);
  expect(await keptInStorage(s, 'local', `invoices:${second?.id}`)).toBeUndefined();
  expect(await keptInStorage(s, 'local', `invoices:${first?.id}`)).toBeDefined();
  const links = (await keptInStorage(s, 'local', 'paymentLinks')) as { invoice: { number: string } }[];
  expect(links.map(({ invoice }) => invoice.number)).toEqual(withLinks ? [OWN] : [OTHERS, OWN]);
});

it('a second key of an account takes the place of its first, which is said', async () => {
  await withKey(s);
  await addKey(DEMO.readOnlyKey, /The key took the place of its earlier one/);
  expect(await keptAccounts()).toMatchObject([{ name: 'Byrån AB', lastFour: '3F8K' }]);
  const keys = (await keptInStorage(s, 'local', 'apiKeys')) as Record<string, string>;
  expect(Object.values(keys)).toEqual([DEMO.readOnlyKey]);
});

it('a key that works goes before one that HostUp refuses, which is said, and is used', async () => {
  await withKey(s, DEMO.expiredKey);
  await addKey(DEMO.secondKey, /so Kund & Co is asked first from now on/);
  const popup = await s.browser.openPopup();
  await askInPopup(popup, OTHERS);
  await pageShows(popup, new RegExp(`Copied: the payment link of invoice ${OTHERS}`));
  await clipboardHolds(s, OTHERS);
});
