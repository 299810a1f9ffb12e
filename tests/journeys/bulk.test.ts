import { expect, it } from 'vitest';
import { eventually, type Surface } from '../browsers';
import { DEMO } from '../simulator/data/demo';
import { clipboardHolds, LINK, linkRequests, openBilling, pageShows, stage, withKey } from './support';

const s = stage();

/** The popup with the list of who owes read. */
async function whoOwes(pattern = /30 unpaid/): Promise<Surface> {
  const popup = await s.browser.openPopup();
  await pageShows(popup, pattern);
  return popup;
}

/** The same with so many invoices that the work on them can be interrupted, which no limit slows down. */
async function whoOwesMany(more: number, pattern: RegExp): Promise<Surface> {
  s.simulator.store.seedMany(more);
  s.simulator.store.setLimit({ requests: 1_000, perMs: 1_000 });
  await withKey(s);
  return whoOwes(pattern);
}

/** Asks for the links of all that the list shows. */
async function getAll(popup: Surface): Promise<void> {
  await popup.click('.select-all input');
  await popup.click('.selection-bar .primary');
}

/** The invoices that a link was asked for, each as often as it was. */
const asked = () => linkRequests(s).map(({ path }) => path);

/** Presses the button of that text in the card of the job. */
async function press(popup: Surface, label: string): Promise<void> {
  await popup.waitFor(
    `the button ${label}`,
    (text) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.bulk button, .page-choice button')];
      const named = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.innerText.trim();
      for (const button of buttons) button.toggleAttribute('data-pressed', named(button) === text);
      return buttons.some((button) => named(button) === text);
    },
    undefined,
    label,
  );
  await popup.click('[data-pressed]');
}

it('makes the links of all that are selected, and hands them over as a list and as messages', async () => {
  await withKey(s);
  const popup = await whoOwes();
  await getAll(popup);
  await pageShows(popup, /Links for 30 invoices/);
  expect(new Set(asked()).size).toBe(30);
  expect(asked()).toHaveLength(30);

  await press(popup, 'Copy as list');
  await pageShows(popup, /Copied/);
  const lines = (await s.browser.readClipboard()).split(/\r?\n/);
  expect(lines).toHaveLength(30);
  for (const line of lines) expect(line.split(/\s+/).at(-1)).toMatch(LINK);

  await press(popup, 'One message per company');
  await press(popup, 'Copy the message to Café Crème');
  await eventually('the message on the clipboard', async () => {
    const message = await s.browser.readClipboard();
    const links = message.match(/https:\/\/\S+/g) ?? [];
    const owed = s.simulator.store.invoicesOf(DEMO.account);
    const theirs = owed.filter(({ company, status }) => company === 'Café Crème' && status === 'Unpaid');
    return links.length === theirs.length && theirs.every(({ number }) => number && message.includes(number));
  });
});

it('makes the links of all that are seen on the page', async () => {
  await withKey(s);
  const page = await openBilling(s);
  await page.waitFor('the controls', () => document.querySelectorAll('hostup-payment-link').length > 5);
  const popup = await s.browser.openPopup();
  const shown = await pageShows(popup, /All unpaid on this page \(\d+\)/);
  const count = Number(/on this page \((\d+)\)/.exec(shown)?.[1]);
  expect(count).toBeGreaterThan(5);
  await popup.click('.unpaid > .button');
  await pageShows(popup, new RegExp(`Links for ${count} invoices`));
  expect(new Set(asked()).size).toBe(count);
});

it('goes on when the popup is closed and the background is killed, and asks for nothing twice over', async () => {
  const popup = await whoOwesMany(90, /120 unpaid/);
  s.simulator.store.options.latencyMs = 400;
  await getAll(popup);
  await pageShows(popup, /Getting 120 links/);
  await eventually('some links', async () => asked().length > 20);
  await popup.close();
  await s.browser.killBackground();
  const before = asked().length;
  expect(before).toBeLessThan(120);
  s.simulator.store.options.latencyMs = 0;

  const again = await s.browser.openPopup();
  await pageShows(again, /Links for 120 invoices/);
  expect(new Set(asked()).size).toBe(120);
  // Those that were under way or not yet written when it was killed are asked for once more: HostUp reuses
  // their links.
  expect(asked().length).toBeLessThan(120 + before);
  expect(s.simulator.store.links.size).toBe(120);
});

it('pauses, goes on and is cancelled', async () => {
  const popup = await whoOwesMany(200, /230 unpaid/);
  s.simulator.store.options.latencyMs = 500;
  await getAll(popup);
  await press(popup, 'Pause');
  await pageShows(popup, /Paused: 230 links/);
  expect(await popup.evaluate(() => document.querySelector('[role=progressbar]')?.ariaValueMax)).toBe('230');
  await press(popup, 'Go on');
  await pageShows(popup, /Getting 230 links/);
  await press(popup, 'Cancel');
  await press(popup, 'Cancel the rest');
  await pageShows(popup, /Cancelled: 230 links[\s\S]*not asked for/);
  expect(asked().length).toBeLessThan(230);
  await press(popup, 'Clear');
  await popup.waitFor('the card to go', () => !document.querySelector('.bulk'));
});

it('one failure does not stop the rest, and is tried again alone', async () => {
  await withKey(s);
  const popup = await whoOwes();
  const { id } = s.simulator.store.byNumber('202600009');
  s.simulator.faults.set({
    match: { path: new RegExp(`/invoice/${id}/payment-link$`) },
    fault: { kind: 'status', status: 500 },
  });
  await getAll(popup);
  await pageShows(popup, /29 done · 1 failed/);
  await pageShows(popup, /202600009 HostUp had a fault of its own/);
  s.simulator.faults.clear();
  const before = asked().length;
  await press(popup, 'Try invoice 202600009 again');
  await pageShows(popup, /30 done/);
  expect(asked().slice(before)).toEqual([`/api/billing/invoice/${id}/payment-link`]);
});

it('says that HostUp has to be waited for, and goes on by itself', async () => {
  await withKey(s);
  const popup = await whoOwes();
  s.simulator.faults.set({
    match: { path: /payment-link$/ },
    times: 1,
    fault: { kind: 'status', status: 429, headers: { 'retry-after': '5' } },
  });
  await getAll(popup);
  await pageShows(popup, /HostUp has to be waited for: \d s/);
  await pageShows(popup, /Links for 30 invoices/);
});

it('the shortcut’s several invoices are a short list to choose from, shown once', async () => {
  await withKey(s);
  await s.browser.inExtension(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    const references = ['202600001', '202600003'].map((value) => ({ kind: 'number', value }));
    const pageChoice = { version: 1, data: { references, at: Date.now() } };
    await ((firefox ?? chromium) as Extension).storage.session.set({ pageChoice });
  });
  const popup = await s.browser.openPopup();
  await pageShows(popup, /Which of the invoices on this page\?/);
  await press(popup, 'Get the payment link of invoice 202600003');
  await pageShows(popup, /Copied/);
  await clipboardHolds(s, '202600003');
  await popup.close();
  const again = await s.browser.openPopup();
  await pageShows(again, /Who owes/);
  expect(await again.evaluate(() => document.body.innerText)).not.toMatch(/Which of the invoices/);
});

it('lays out 10,000 results without rendering them', async () => {
  await withKey(s);
  await s.browser.inExtension(async () => {
    const items = Array.from({ length: 10_000 }, (_, place) => ({
      request: { reference: { kind: 'id', value: String(place + 1) }, accountId: 'x' },
      state: 'failed',
      link: null,
      failure: { code: 'timeout' },
    }));
    const data = { id: 'j', startedAt: 1, state: 'done', items, waitingUntil: null, pace: null };
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    await ((firefox ?? chromium) as Extension).storage.local.set({ bulkJob: { version: 1, data } });
  });
  const popup = await s.browser.openPopup();
  await pageShows(popup, /Links for 10,000 invoices[\s\S]*10,000 failed/);
  expect(await popup.evaluate(() => document.querySelectorAll('.bulk-failed li').length)).toBe(5);
});

interface Extension {
  storage: Record<'session' | 'local', { set(items: object): Promise<void> }>;
}
