import { expect, it } from 'vitest';
import { clickControl, controlReaches } from '../browsers';
import { canDeployPolicy } from '../browsers/can-deploy-policy';
import { DEMO } from '../simulator/data/demo';
import { keptInStorage } from './extension-storage';
import { clipboardHolds, KIND, linkRequests, openBilling, pageShows, stage, withKey } from './support';

/*
 * The policy is the browser's own: in Firefox a managed storage manifest, in Chromium a file where root
 * alone may write. Where this user may not, there is no other way to deploy one to Chromium.
 */

const INVOICE = '202600001';
const canDeploy = canDeployPolicy(KIND);
const s = stage(
  canDeploy
    ? {
        policy: {
          accounts: [{ name: 'Byrån AB', key: DEMO.fullKey, color: 'violet' }],
          defaultAccount: 'Byrån AB',
          preferences: { watchCopied: false },
          templates: [{ name: 'Från ledningen', language: 'sv', subject: '', body: '{link}' }],
        },
      }
    : {},
);

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

it.runIf(canDeploy)('the options show what the policy sets as locked', async () => {
  const options = await s.browser.openExtensionPage('options.html');
  const shown = await pageShows(options, /Byrån AB[\s\S]*Set by your organisation[\s\S]*••••7Q2M/);
  await pageShows(options, /Från ledningen/);
  expect(shown).not.toContain(DEMO.fullKey);
  const labels = await options.evaluate(() =>
    [...document.querySelectorAll('.account .actions button')].map(({ textContent }) => textContent),
  );
  expect(labels).toEqual(['Test']);
  const isOff = await options.evaluate(() => {
    const watch = document.querySelector('#notifications ~ .switch [role="switch"]');
    return [watch?.getAttribute('aria-checked'), watch?.getAttribute('aria-disabled')];
  });
  expect(isOff).toEqual(['false', 'true']);
});

it.runIf(canDeploy)(
  'a click on a page gets its link with the policy’s key, and it is not watched',
  async () => {
    const page = await openBilling(s);
    await pageShows(await s.browser.openExtensionPage('options.html'), /Byrån AB/);
    await page.bringToFront();
    await clickControl(page, INVOICE);
    await controlReaches(page, INVOICE, 'done');
    await clipboardHolds(s, INVOICE);
    const [request] = linkRequests(s);
    expect(request?.headers['x-api-key']).toBe(DEMO.fullKey);
    expect(await keptInStorage(s, 'local', 'paymentLinks')).toMatchObject([
      { accountId: 'policy:byran-ab', watched: false },
    ]);
  },
);

it.runIf(canDeploy)(
  'the user’s own account stands beside it, and neither changes what is locked',
  async () => {
    await pageShows(await s.browser.openExtensionPage('options.html'), /Byrån AB/);
    await withKey(s, DEMO.secondKey);
    const options = await s.browser.openExtensionPage('options.html');
    await pageShows(options, /Kund & Co[\s\S]*5L9P/);
    const own = (await keptInStorage(s, 'local', 'accounts')) as { id: string; name: string }[];
    expect(own.map(({ name }) => name)).toEqual(['Byrån AB', 'Kund & Co']);
    const refusals = await options.evaluate(async (id) => {
      const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
      const send = (command: string, input: object) =>
        ((firefox ?? chromium) as Extension).runtime.sendMessage({ command, input });
      return Promise.all([
        send('removeAccount', { accountId: 'policy:byran-ab' }),
        send('saveKey', { key: 'hu_some_other_key', accountId: 'policy:byran-ab' }),
        send('changeAccount', { accountId: id, isDefault: true }),
      ]);
    }, own[1]?.id ?? '');
    expect(refusals).toEqual(Array(3).fill({ ok: false, failure: { code: 'set_by_policy' } }));
  },
);
