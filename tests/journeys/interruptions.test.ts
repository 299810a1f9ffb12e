import { expect, it } from 'vitest';
import { clickControl, controlReaches, controlState, eventually } from '../browsers';
import {
  askInPopup,
  clipboardHolds,
  HOST,
  linkRequests,
  madeLink,
  openBilling,
  pageShows,
  stage,
  withKey,
} from './support';

const INVOICE = '202600001';
const POST = { method: 'POST', path: /\/payment-link$/ };
const s = stage();

const postArrived = () => eventually('the POST at the server', () => linkRequests(s).length > 0);

it('two tabs at once share one POST, and both say so', async () => {
  await withKey(s);
  s.simulator.faults.set({ match: POST, fault: { kind: 'slow', ms: 1500 } });
  const one = await openBilling(s);
  const other = await openBilling(s);
  await clickControl(other, INVOICE);
  await one.bringToFront();
  await clickControl(one, INVOICE);
  expect(await controlReaches(one, INVOICE, 'done')).toMatch(/Copied/);
  expect(await controlReaches(other, INVOICE, 'done')).toMatch(/Copied/);
  expect(linkRequests(s)).toHaveLength(1);
});

it('the user is in another tab when the link comes', async () => {
  await withKey(s);
  s.simulator.faults.set({ match: POST, fault: { kind: 'slow', ms: 1000 } });
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  await postArrived();
  const elsewhere = await s.browser.openPage(`${HOST}/support`);
  await elsewhere.bringToFront();
  await clipboardHolds(s, INVOICE);
  expect(await elsewhere.evaluate(() => document.visibilityState)).toBe('visible');
  await page.bringToFront();
  expect(await controlReaches(page, INVOICE, 'done')).toMatch(/Copied/);
});

it('the background is killed between request and answer, and the click ends in a link', async () => {
  await withKey(s);
  s.simulator.faults.set({ match: POST, times: 1, fault: { kind: 'hang', after: true } });
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  await postArrived();
  await s.browser.killBackground();
  expect(await controlReaches(page, INVOICE, 'done')).toMatch(/Copied/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
  expect(s.simulator.store.links.size).toBe(1);
});

it('an invoice that the payer has paid has no link any more, nor a control', async () => {
  await withKey(s);
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  await controlReaches(page, INVOICE, 'done');
  const payer = await s.browser.openPage(await s.browser.readClipboard());
  await payer.click('form button');
  await payer.waitFor('the thanks', () => location.pathname.endsWith('/success'));

  await page.bringToFront();
  await page.goto(`${HOST}/billing`);
  await page.waitFor('the controls', () => document.querySelector('hostup-payment-link'));
  expect(await page.evaluate(() => document.body.innerText.includes('202600001'))).toBe(false);
  expect(await controlState(page, INVOICE)).toBeNull();

  const popup = await s.browser.openPopup();
  await askInPopup(popup, INVOICE);
  expect(await pageShows(popup, /Invoice 202600001 is already paid/)).toMatch(/No link was copied/);
});
