import { beforeAll, expect, it } from 'vitest';
import { clickControl, clickControlAction, controlReaches, controlShows, type Surface } from '../browsers';
import type { Fault } from '../simulator';
import { HOST, LINK, linkRequests, madeLink, openBilling, stage, withKey } from './support';

/*
 * What HostUp can answer instead of a link: each time the user is told what happened, the clipboard keeps
 * what it held, and "Try again" ends in the link once HostUp is well.
 */

// Not the rows beside it: the note of an error covers the one below.
const INVOICE = '202600007';
const BILLING = `${HOST}/billing`;
const POST = { method: 'POST', path: /\/payment-link$/ };
const UUID = '4a56e669-6799-42b5-915a-e87d09b28015';
const s = stage({ keeps: 'tabs' });

/** What the clipboard holds while nothing new is copied to it. */
let before = '';
/** The billing page, left as it is where the control's state before does not matter. */
let page: Surface;

beforeAll(async () => {
  await withKey(s);
  page = await openBilling(s);
  await clickControl(page, '202600003');
  await controlReaches(page, '202600003', 'done');
  before = await s.browser.readClipboard();
  expect(before).toMatch(LINK);
});

const url = (paymentUrl: string) => ({
  success: true,
  timestamp: '2026-02-10T00:00:00.000Z',
  requestId: UUID,
  data: { paymentUrl, uuid: UUID, expiresAt: '2026-02-10T00:00:00.000Z', message: 'Payment link created' },
});
const v1Error = (code: string) => ({ error: 'Error', message: 'No.', code, requestId: UUID });

const TROUBLES: [string, Fault, RegExp][] = [
  ['the connection breaks', { kind: 'reset' }, /could not be reached.*Check the connection/],
  [
    '500, with a request id',
    { kind: 'status', status: 500, body: v1Error('INTERNAL') },
    /\(500\).*4a56e669-/,
  ],
  ['502 twice', { kind: 'status', status: 502 }, /fault of its own \(502\)/],
  ['503 twice', { kind: 'status', status: 503 }, /fault of its own \(503\)/],
  ['an HTML page', { kind: 'html' }, /not data/],
  ['JSON that breaks off', { kind: 'truncate' }, /not data|could not be reached/],
  ['JSON of another shape', { kind: 'wrongJson' }, /not as expected/],
  ['a huge body', { kind: 'hugeBody' }, /too large/],
  ['a redirect', { kind: 'redirect' }, /another address/],
  ['another invoice’s link', { kind: 'wrongInvoice' }, /another invoice/],
  ['a link to another host', { kind: 'foreignUrl' }, /not a HostUp payment page/],
  ['a javascript: link', { kind: 'javascriptUrl' }, /not a HostUp payment page/],
  [
    'a link by http',
    { kind: 'wrongJson', body: url(`http://cloud.hostup.se/billing/pay/${UUID}`) },
    /not a HostUp payment page/,
  ],
  [
    'a link of another uuid',
    {
      kind: 'wrongJson',
      body: url('https://cloud.hostup.se/billing/pay/5b56e669-6799-42b5-915a-e87d09b28015'),
    },
    /not a HostUp payment page/,
  ],
  [
    'a link elsewhere on the host',
    { kind: 'wrongJson', body: url(`https://cloud.hostup.se/billing/payout/${UUID}`) },
    /not a HostUp payment page/,
  ],
];

it.each(TROUBLES)('%s: said, nothing copied, and tried again by a button', async (_what, fault, sentence) => {
  s.simulator.faults.set({ match: POST, fault });
  await clickControl(page, INVOICE);
  await controlReaches(page, INVOICE, 'error');
  expect(await controlShows(page, INVOICE, sentence)).toMatch(/nothing was copied/);
  expect(await s.browser.readClipboard()).toBe(before);

  s.simulator.faults.clear();
  await clickControlAction(page, INVOICE, /Try again/);
  await controlReaches(page, INVOICE, 'done');
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
  before = await s.browser.readClipboard();
});

it('no answer within 15 s: said, nothing copied', async () => {
  s.simulator.faults.set({ match: POST, fault: { kind: 'hang' } });
  await clickControl(page, INVOICE);
  await controlShows(page, INVOICE, /Getting link/);
  await page.waitFor(
    'the error',
    () => document.querySelector('hostup-payment-link[data-state=error]'),
    25_000,
  );
  await controlShows(page, INVOICE, /did not answer in time, so nothing was copied.*Try again/);
  expect(await s.browser.readClipboard()).toBe(before);
});

it.each([
  ['a dropped connection', { kind: 'reset' }],
  ['a 502', { kind: 'status', status: 502 }],
  ['a 503', { kind: 'status', status: 503 }],
] satisfies [string, Fault][])('%s alone is got over without a word', async (_what, fault) => {
  await page.goto(BILLING);
  s.simulator.faults.set({ match: POST, times: 1, fault });
  await clickControl(page, INVOICE);
  expect(await controlReaches(page, INVOICE, 'done', 'error')).toMatch(/Copied/);
  expect(linkRequests(s)).toHaveLength(2);
  before = await s.browser.readClipboard();
});

it('429: counts down as told, then goes on by itself', async () => {
  await page.goto(BILLING);
  const headers = { 'Retry-After': '3' };
  s.simulator.faults.set({ match: POST, times: 1, fault: { kind: 'status', status: 429, headers } });
  await clickControl(page, INVOICE);
  await controlShows(page, INVOICE, /Waiting 3 s.*slow down/);
  await controlShows(page, INVOICE, /Waiting 1 s/);
  await controlReaches(page, INVOICE, 'done');
  const [first, second] = linkRequests(s);
  expect(linkRequests(s)).toHaveLength(2);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(3000);
  before = await s.browser.readClipboard();
});

it.each([
  ['409, a payment under way', { paymentInProgress: true }, 422, /under way.*No link was copied/],
  ['409, already paid', { status: 'Paid' }, 409, /already paid.*No link was copied/],
  ['422, already paid', { status: 'Paid' }, 422, /already paid.*No link was copied/],
  ['422, cancelled', { status: 'Cancelled' }, 422, /can’t be paid.*cancelled.*No link was copied/i],
] as const)('%s, while the page still shows it as unpaid', async (_what, change, notPayable, sentence) => {
  await page.goto(BILLING);
  await page.waitFor('the controls', () => document.querySelector('hostup-payment-link'));
  s.simulator.store.options.notPayable = notPayable;
  Object.assign(s.simulator.store.byNumber(INVOICE), change);
  await clickControl(page, INVOICE);
  await controlShows(page, INVOICE, sentence);
  expect(await s.browser.readClipboard()).toBe(before);
});

it('410: no link any more, said', async () => {
  await page.goto(BILLING);
  s.simulator.faults.set({ match: POST, fault: { kind: 'status', status: 410, body: v1Error('GONE') } });
  await clickControl(page, INVOICE);
  await controlShows(page, INVOICE, /can’t be paid.*No link was copied/);
  expect(await s.browser.readClipboard()).toBe(before);
});
