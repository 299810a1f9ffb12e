import { expect, it } from 'vitest';
import { eventually, type Surface } from '../browsers';
import { call } from '../simulator/client';
import { keepInStorage, keptInStorage } from './extension-storage';
import {
  askInPopup,
  clipboardHolds,
  linkRequests,
  madeLink,
  openBilling,
  pageShows,
  stage,
  withKey,
} from './support';

const INVOICE = '202600001';
const OTHER = '202600007';
const MINUTE = 60_000;
const s = stage();

interface Extension {
  alarms: { create(name: string, when: object): void };
  action: { getBadgeText(of: object): Promise<string> };
}

interface KeptLink {
  uuid: string;
  state: string;
  issuedAt: number;
  checkedAt: number;
}

/** Gets the links of invoices, the last being the newest, and leaves the popup open on them. */
async function popupWithLinks(...numbers: string[]): Promise<Surface> {
  await withKey(s);
  const popup = await s.browser.openPopup();
  for (const number of numbers) {
    await askInPopup(popup, number);
    await pageShows(popup, new RegExp(`Copied: the payment link of invoice ${number}`));
  }
  return popup;
}

/** As if the links had been handed out ten minutes ago and not been asked about since; then the alarm rings. */
async function tenMinutesPass(): Promise<void> {
  const kept = (await keptInStorage(s, 'local', 'paymentLinks')) as KeptLink[];
  const aged = kept.map((link) => ({
    ...link,
    issuedAt: link.issuedAt - 10 * MINUTE,
    checkedAt: link.checkedAt - 10 * MINUTE,
  }));
  await keepInStorage(s, 'local', { paymentLinks: aged });
  s.simulator.log.length = 0;
  await s.browser.inExtension(() => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    (firefox ?? (chromium as Extension)).alarms.create('watch', { when: Date.now() });
  });
}

async function badge(): Promise<string> {
  const text = await s.browser.inExtension(() => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    return (firefox ?? (chromium as Extension)).action.getBadgeText({});
  });
  return String(text);
}

const idOf = (number: string) => s.simulator.store.byNumber(number).id;

it('tells when a link was paid: the badge, the entry, and the badge goes once it was seen', async () => {
  const popup = await popupWithLinks(OTHER, INVOICE);
  await popup.close();
  s.simulator.store.pay(idOf(INVOICE));
  await tenMinutesPass();
  await eventually('the badge', async () => (await badge()) === '1');

  await openBilling(s);
  const again = await s.browser.openPopup();
  const shown = await pageShows(again, /Paid since you last looked/);
  expect(shown).toMatch(/Invoice 202600001/);
  await eventually('the badge to go', async () => (await badge()) === '');
});

it('does not ask about a link that is muted', async () => {
  const popup = await popupWithLinks(OTHER, INVOICE);
  await popup.click('.newest [role="switch"]');
  await popup.waitFor('the switch to be off', () =>
    document.querySelector('.newest [role="switch"][aria-checked="false"]'),
  );
  await popup.close();
  s.simulator.store.pay(idOf(INVOICE));
  s.simulator.store.pay(idOf(OTHER));
  await tenMinutesPass();
  await eventually('the badge', async () => (await badge()) === '1');
  const [muted = '', watched = ''] = [INVOICE, OTHER].map((number) => madeLink(s, number).split('/').at(-1));
  const paths = s.simulator.log.filter(({ auth }) => auth === 'x-api-key').map(({ path }) => path);
  expect(paths.some((path) => path.includes(watched))).toBe(true);
  expect(paths.filter((path) => path.includes(muted) || path.includes(`/${idOf(INVOICE)}/`))).toEqual([]);
});

it('says how often the payer has opened it, when asked', async () => {
  const popup = await popupWithLinks(INVOICE);
  await pageShows(popup, /Not opened yet/);
  await call(s.simulator, 'GET', new URL(madeLink(s, INVOICE)).pathname);
  await popup.click('.newest .care-line button');
  await pageShows(popup, /Opened once, last/);
});

it('refreshes all, and gets a new link in place of one that is gone', async () => {
  const popup = await popupWithLinks(OTHER, INVOICE);
  const first = madeLink(s, OTHER);
  s.simulator.store.revokeLink(first.split('/').at(-1) ?? '');
  await popup.click('.refresh-all button');
  await pageShows(popup, /No longer works/);
  s.simulator.log.length = 0;
  await popup.click('.entry [aria-label^="Get a new payment link"]');
  await pageShows(popup, /Copied: the payment link of invoice 202600007/);
  expect(linkRequests(s)).toHaveLength(1);
  const copied = await s.browser.readClipboard();
  expect(copied).not.toBe(first);
  expect(copied).toContain('/billing/pay/');
});

it('says in place what went wrong, and copies nothing', async () => {
  const popup = await popupWithLinks(INVOICE);
  s.simulator.faults.set({ match: { path: /payment-link/ }, fault: { kind: 'status', status: 500 } });
  await popup.click('.newest .care-line button');
  await pageShows(popup, /HostUp had a fault of its own\. Try again in a while\./);
  await clipboardHolds(s, INVOICE);
});

it('takes a link off the list after a second word', async () => {
  const popup = await popupWithLinks(OTHER, INVOICE);
  await popup.click('.newest .care-line button[aria-expanded]');
  await popup.click('.newest .forget .danger');
  await popup.waitFor('the other link to be the newest', () =>
    document.querySelector('.newest h2')?.textContent?.includes('202600007'),
  );
  const kept = (await keptInStorage(s, 'local', 'paymentLinks')) as KeptLink[];
  expect(kept.map(({ uuid }) => uuid)).toEqual([madeLink(s, OTHER).split('/').at(-1)]);
});
