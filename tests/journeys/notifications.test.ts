import { afterEach, expect, it } from 'vitest';
import { eventually, type Surface } from '../browsers';
import { ownInterface } from '../browsers/own-interface';
import { keepInStorage, keptInStorage } from './extension-storage';
import { askInPopup, HOST, KIND, madeLink, pageShows, stage, withKey } from './support';

const INVOICE = '202600001';
const TEN_MINUTES = 600_000;
const s = stage({ grantsOptional: true });

interface Extension {
  alarms: { create(name: string, when: object): void };
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    onClosed: { addListener(listener: (id: string) => void): void };
  };
  permissions: Record<'contains' | 'remove' | 'request', PermissionCall>;
}

type PermissionCall = (what: { permissions: string[] }, ...more: unknown[]) => Promise<boolean>;

interface KeptLink {
  issuedAt: number;
  checkedAt: number;
}

/** Asks about the permission, or takes it away. */
async function permission(options: Surface, call: 'contains' | 'remove'): Promise<boolean> {
  const answer = await options.evaluate(async (name) => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    return ((firefox ?? chromium) as Extension).permissions[name]({ permissions: ['notifications'] });
  }, call);
  return Boolean(answer);
}

/** Begins to note what permissions the page asks for; they are asked for all the same. */
async function noteRequests(options: Surface): Promise<void> {
  await options.evaluate(() => {
    const own = globalThis as unknown as Record<string, Extension> & { asked: object[] };
    const { permissions } = (own.browser ?? own.chrome) as Extension;
    const request = permissions.request.bind(permissions);
    own.asked = [];
    permissions.request = (what, ...more) => {
      own.asked.push(what);
      return request(what, ...more);
    };
  });
}

const askedFor = (options: Surface) =>
  options.evaluate(() => (globalThis as unknown as { asked: object[] }).asked);

/** Switches the notification of payments on in the options page. */
async function switchOn(options: Surface): Promise<void> {
  await options.click('.switches [role="switch"]');
  await options.waitFor('the switch to be on', () =>
    document.querySelector('.switches [role="switch"][aria-checked="true"]'),
  );
}

/** The payer pays ten minutes after the link was copied, then the alarm rings; gives the notification's id. */
async function paidAfterwards(): Promise<string> {
  const kept = (await keptInStorage(s, 'local', 'paymentLinks')) as KeptLink[];
  const aged = kept.map((link) => ({
    ...link,
    issuedAt: link.issuedAt - TEN_MINUTES,
    checkedAt: link.checkedAt - TEN_MINUTES,
  }));
  await keepInStorage(s, 'local', { paymentLinks: aged });
  const id = `paid:${madeLink(s, INVOICE).split('/').at(-1)}`;
  s.simulator.store.pay(s.simulator.store.byNumber(INVOICE).id);
  const page = await s.browser.openExtensionPage('options.html');
  await page.evaluate(() => {
    const own = globalThis as unknown as Record<string, Extension> & { told: string[] };
    const extension = (own.browser ?? own.chrome) as Extension;
    own.told = [];
    extension.notifications.onClosed.addListener((closed) => own.told.push(closed));
    extension.alarms.create('watch', { when: Date.now() });
  });
  // Without a display Firefox closes a notification as soon as it was shown; Chromium leaves it.
  await page.waitFor(
    'the notification',
    async (wanted) => {
      const own = globalThis as unknown as Record<string, Extension> & { told: string[] };
      const shown = await ((own.browser ?? own.chrome) as Extension).notifications.getAll();
      return wanted in shown || own.told.includes(wanted);
    },
    undefined,
    id,
  );
  await page.close();
  return id;
}

async function copyLink(): Promise<void> {
  await withKey(s);
  const popup = await s.browser.openPopup();
  await askInPopup(popup, INVOICE);
  await pageShows(popup, /Copied/);
  await popup.close();
}

// Chromium has it from the start of the browser: it would ask in a dialog that nobody can answer.
afterEach(async () => {
  if (KIND === 'firefox') await permission(await s.browser.openExtensionPage('options.html'), 'remove');
});

it('the permission is asked for when notifications are switched on, not before', async () => {
  const options = await s.browser.openExtensionPage('options.html');
  expect(await permission(options, 'contains')).toBe(KIND === 'chromium');
  await noteRequests(options);
  await options.click('#notifications ~ .switch [role="switch"]');
  await options.waitFor(
    'the other switch to be off',
    () => document.querySelector('#notifications ~ .switch [aria-checked="false"]') !== null,
  );
  expect(await askedFor(options)).toEqual([]);
  await switchOn(options);
  expect(await askedFor(options)).toEqual([{ permissions: ['notifications'] }]);
  expect(await permission(options, 'contains')).toBe(true);
  expect(await keptInStorage(s, 'sync', 'preferences')).toMatchObject({ notifyPaid: true });
});

it('a payment is notified of, and a click on that opens the invoice at HostUp', async () => {
  await copyLink();
  const options = await s.browser.openExtensionPage('options.html');
  await switchOn(options);
  await options.close();
  const id = await paidAfterwards();
  await ownInterface(s.browser).clickNotification(id);
  const opened = await s.browser.findPage(`${HOST}/billing?invoice=${INVOICE}`);
  await opened.waitFor('the invoice', () => document.querySelector('[role="dialog"]') !== null);
  await eventually('the news to count as seen', async () => {
    const unseen = (await keptInStorage(s, 'local', 'unseen')) as { paid: string[] };
    return unseen.paid.length === 0;
  });
});
