import { beforeEach, expect, it } from 'vitest';
import type { Surface } from '../browsers';
import { type MenuEntry, ownInterface } from '../browsers/own-interface';
import { clipboardHolds, HOST, KIND, linkRequests, openBilling, pageShows, stage, withKey } from './support';

/*
 * Firefox's own keys, menu and address bar are used, as a user does. Chromium's take no input from a
 * protocol: there the extension is sent the events that they send; see `browsers/own-interface`.
 */

const ONE = '202600001';
const OTHER = '202600007';
const s = stage();
const own = () => ownInterface(s.browser);

const SELECTION: MenuEntry = { id: 'selection', label: /^Get payment link for "/ };
const LINK_ENTRY: MenuEntry = { id: 'link', label: /^Get payment link for this invoice$/ };
const PAGE: MenuEntry = { id: 'page', label: /^Get payment link for the invoice on this page$/ };

beforeEach(() => withKey(s));

/** The billing page with its controls; with `number` all other invoices are paid. */
async function billingPage(number?: string): Promise<Surface> {
  const { store } = s.simulator;
  for (const { id, number: other, status } of store.invoices.values()) {
    if (number && other !== number && status === 'Unpaid') store.pay(id);
  }
  const page = await openBilling(s);
  await page.waitFor('the controls', () => document.querySelector('hostup-payment-link'));
  return page;
}

/** Selects the element that shows exactly this text, and gives a selector of it. */
async function select(page: Surface, text: string): Promise<string> {
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('main *')].find(
      (element) => element.textContent?.trim() === wanted && element.childElementCount === 0,
    );
    if (!found) throw new Error(`nothing shows ${wanted}`);
    found.id = 'selected';
    getSelection()?.selectAllChildren(found);
  }, text);
  return '#selected';
}

it('the shortcut gets the link of the one invoice on the page, and the popup says so', async () => {
  await billingPage(ONE);
  await own().pressShortcut();
  await clipboardHolds(s, ONE);
  await pageShows(await own().findPopup(), new RegExp(`Copied: the payment link of invoice ${ONE}`));
});

it('with several on the page the shortcut opens the popup with them to choose from', async () => {
  await billingPage();
  await own().pressShortcut();
  const popup = await own().findPopup();
  await pageShows(popup, /Which of the invoices on this page\?/);
  expect(linkRequests(s)).toEqual([]);
  await popup.click('.page-choice li:nth-child(2) button');
  await pageShows(popup, /Copied: the payment link of invoice 202600003/);
  await clipboardHolds(s, '202600003');
});

it.each([
  ['a page of HostUp without invoices', `${HOST}/services`, /No unpaid invoice is seen on this page/],
  ['a page that is not HostUp’s', 'about:blank', /is not a page of HostUp/],
])('on %s the shortcut opens the popup, which says so', async (_what, url, sentence) => {
  await s.browser.openPage(url);
  await own().pressShortcut();
  await pageShows(await own().findPopup(), sentence);
  expect(linkRequests(s)).toEqual([]);
});

it('the context menu gets the link of a selected number', async () => {
  const page = await billingPage();
  await own().chooseFromMenu(page, await select(page, OTHER), SELECTION);
  await clipboardHolds(s, OTHER);
});

it('the context menu on other selected text says in the popup that it is no invoice number', async () => {
  const page = await billingPage();
  const text = String(await page.evaluate(() => document.querySelector('h1')?.textContent?.trim()));
  await own().chooseFromMenu(page, await select(page, text), SELECTION);
  await pageShows(await own().findPopup(), /not an invoice number/);
  expect(linkRequests(s)).toEqual([]);
});

it('the context menu gets the link of the invoice that a link leads to', async () => {
  const page = await billingPage();
  await own().chooseFromMenu(page, `a[href$="invoice=${OTHER}"]`, LINK_ENTRY);
  await clipboardHolds(s, OTHER);
});

it('the context menu gets the link of the one invoice on the page', async () => {
  const page = await billingPage(OTHER);
  await own().chooseFromMenu(page, 'h1', PAGE);
  await clipboardHolds(s, OTHER);
});

it('a failure that nobody saw is said when the popup is next opened, once', async () => {
  s.simulator.faults.set({ match: { path: /payment-link$/ }, fault: { kind: 'status', status: 500 } });
  const page = await billingPage();
  await own().chooseFromMenu(page, await select(page, OTHER), SELECTION);
  const popup = await own().findPopup();
  await pageShows(popup, /HostUp had a fault of its own/);
  await popup.close();
  const again = await s.browser.openPopup();
  expect(await pageShows(again, /Who owes/)).not.toMatch(/fault of its own/);
});

it('the address bar suggests unpaid invoices, as they are written, and gets the link of a number', async () => {
  const popup = await s.browser.openPopup();
  await pageShows(popup, /Read just now/);
  await popup.close();
  await s.browser.openPage(`${HOST}/services`);
  const suggested = await own().typeInAddressBar('20260000');
  const sign = KIND === 'chromium' ? '&#38;' : '&';
  expect(suggested.filter((text) => !text.startsWith('20260000'))).toEqual([]);
  expect(suggested).toContainEqual(expect.stringContaining(`${ONE} · Åkeri Öberg ${sign} Söner AB · SEK`));
  await own().enterInAddressBar(ONE);
  await clipboardHolds(s, ONE);
});

it('the options show the shortcut that is set', async () => {
  const options = await s.browser.openExtensionPage('options.html');
  expect(await pageShows(options, /Alt\+Shift\+L/)).toMatch(
    /Get the payment link of the invoice on this page/,
  );
});
