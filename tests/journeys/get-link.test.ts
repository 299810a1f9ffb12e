import { expect, it } from 'vitest';
import { clickControl, controlReaches, controlSelector, controlState, controlText } from '../browsers';
import {
  askInPopup,
  clipboardHolds,
  HOST,
  KIND,
  LINK,
  linkRequests,
  madeLink,
  openBilling,
  pageShows,
  stage,
  withKey,
} from './support';

const INVOICE = '202600001';
const s = stage();

/** The newest link that the popup shows. */
async function newestInPopup(): Promise<string> {
  const popup = await s.browser.openPopup();
  const newest = await popup.waitFor(
    'the newest link in the popup',
    (start) => document.querySelector<HTMLAnchorElement>(`a[href^="${start}"]`)?.href,
    undefined,
    `${HOST}/billing/pay/`,
  );
  await popup.close();
  return String(newest);
}

it('one click in the list puts the link on the clipboard and into the popup', async () => {
  await withKey(s);
  const page = await openBilling(s);
  await page.waitFor(
    'the control',
    (selector) => document.querySelector(selector),
    undefined,
    controlSelector(INVOICE),
  );
  expect(await controlText(page, INVOICE)).toBe('Get payment link');
  expect(linkRequests(s)).toEqual([]);

  await clickControl(page, INVOICE);
  const said = await controlReaches(page, INVOICE, 'done');
  expect(said).toMatch(/Copied · SEK 300/);
  expect(said).toMatch(/expires \d{1,2} \w{3}/);
  const link = await s.browser.readClipboard();
  expect(link).toMatch(LINK);
  expect(link).toBe(madeLink(s, INVOICE));
  expect(await newestInPopup()).toBe(link);
});

it('one click is one POST with the key in its header, no cookie, and no other host', async () => {
  await withKey(s);
  const seenBefore = s.browser.requestsSeen.length;
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  await controlReaches(page, INVOICE, 'done');

  const requests = linkRequests(s);
  expect(requests).toHaveLength(1);
  const { id } = s.simulator.store.byNumber(INVOICE);
  expect(requests[0]).toMatchObject({
    path: `/api/billing/invoice/${id}/payment-link`,
    host: 'cloud.hostup.se',
    status: 200,
    headers: { 'x-api-key': 'hu_demo_full_7Q2M', origin: s.browser.extensionOrigin },
  });
  expect(Object.keys(requests[0]?.headers ?? {})).not.toContain('cookie');
  expect(Object.keys(requests[0]?.headers ?? {})).not.toContain('referer');
  const keyed = s.simulator.log.filter(({ auth }) => auth !== 'session' && auth !== 'none');
  expect(keyed.filter((request) => 'cookie' in request.headers)).toEqual([]);
  if (KIND === 'chromium') {
    const hosts = s.browser.requestsSeen.slice(seenBefore).map(({ url }) => new URL(url).host);
    expect(new Set(hosts)).toEqual(new Set(['cloud.hostup.se']));
    const ours = s.browser.requestsSeen.filter(
      ({ from, method }) => from === 'extension' && method === 'POST',
    );
    expect(ours.length).toBeGreaterThan(0);
  }
});

it('in the dialog of one invoice', async () => {
  await withKey(s);
  const page = await openBilling(s, `?invoice=${INVOICE}`);
  // The dialog moves when its lines have come, under the pointer of whoever clicks just then.
  const control = `[role="dialog"][aria-busy="false"] ${controlSelector(INVOICE)}`;
  await page.click(control);
  await clipboardHolds(s, INVOICE);
});

it('by number in the popup, with no page of HostUp open', async () => {
  await withKey(s);
  const popup = await s.browser.openPopup();
  await askInPopup(popup, INVOICE);
  await pageShows(popup, /Copied: the payment link of invoice 202600001 is on the clipboard/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
});

it('by internal id in the popup', async () => {
  await withKey(s);
  const { id } = s.simulator.store.byNumber(INVOICE);
  const popup = await s.browser.openPopup();
  await askInPopup(popup, String(id));
  await pageShows(popup, /Copied/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
});

it('earlier links stay in the popup, newest first', async () => {
  await withKey(s);
  const page = await openBilling(s);
  for (const number of ['202600007', INVOICE]) {
    await clickControl(page, number);
    await controlReaches(page, number, 'done');
    await page.press('Escape');
  }
  const popup = await s.browser.openPopup();
  await pageShows(popup, /Earlier links/);
  const links = await popup.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href*="/billing/pay/"]'), ({ href }) => href),
  );
  expect([...new Set(links)]).toEqual([madeLink(s, INVOICE), madeLink(s, '202600007')]);
});

it('only unpaid invoices have a control, and the payer’s page none', async () => {
  const page = await openBilling(s);
  await page.waitFor('the controls', () => document.querySelector('hostup-payment-link'));
  await page.click('[role=tab]:nth-of-type(2)');
  await page.waitFor('the paid invoices, and no control', () => {
    const rows = document.querySelectorAll('table:not([aria-busy=true]) tbody tr');
    const paid = [...rows].filter((row) => /Paid$/.test(row.textContent ?? ''));
    return paid.length > 5 && paid.length === rows.length && !document.querySelector('hostup-payment-link');
  });

  await withKey(s);
  const billing = await openBilling(s);
  await clickControl(billing, INVOICE);
  await controlReaches(billing, INVOICE, 'done');
  const payer = await s.browser.openPage(madeLink(s, INVOICE));
  await payer.waitFor('the Pay button', () => document.querySelector('form button'));
  expect(await payer.evaluate(() => document.querySelectorAll('hostup-payment-link').length)).toBe(0);
});

it('a forged click does nothing', async () => {
  await withKey(s);
  const page = await openBilling(s);
  await page.waitFor(
    'the control',
    (selector) => document.querySelector(selector),
    undefined,
    controlSelector(INVOICE),
  );
  await page.evaluate((selector) => {
    const host = document.querySelector<HTMLElement>(selector);
    host?.click();
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }, controlSelector(INVOICE));
  await clickControl(page, '202600007');
  await controlReaches(page, '202600007', 'done');
  expect(await controlState(page, INVOICE)).toBe('idle');
  expect(linkRequests(s)).toHaveLength(1);
});
