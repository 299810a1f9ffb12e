import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../../browsers/find';
import { type Simulator, startSimulator } from '../../simulator';

const HOST = 'https://cloud.hostup.se';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let simulator: Simulator;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  simulator = await startSimulator();
  context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium')?.executablePath ?? '',
    headless: true,
    ignoreHTTPSErrors: true,
    // Drawn without a graphics card, animations cost more than the pages themselves.
    reducedMotion: 'reduce',
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      '--disable-quic',
      `--host-resolver-rules=MAP cloud.hostup.se:443 127.0.0.1:${simulator.port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
    ],
  });
}, 30_000);

afterAll(async () => {
  await context?.close();
  await simulator?.stop();
});

beforeEach(async () => {
  simulator.reset();
  complaints = [];
  page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const rows = () => page.locator('tbody tr');
const settled = () => page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
const idOf = (printed: string) =>
  [...simulator.store.invoices.values()].find(({ number }) => number === printed)?.id ?? 0;
const path = () => page.evaluate(() => location.pathname + location.search);

async function open(url: string): Promise<void> {
  await page.goto(HOST + url);
  await settled();
}

it('hydrates, and lists the unpaid invoices by tab, page and order', async () => {
  await open('/billing?lang=en');
  await expect.poll(() => rows().count()).toBe(10);
  expect(await rows().first().innerText()).toContain('202600001');
  await page.getByRole('button', { name: 'Amount' }).click();
  await page.getByRole('button', { name: 'Amount' }).click();
  expect(await rows().first().innerText()).toContain('100,000.00');
  await page.getByRole('button', { name: 'Page 3' }).click();
  expect(await page.getByText('21–30 of 30').count()).toBe(1);
  await page.getByRole('tab', { name: 'Paid', exact: true }).click();
  await settled();
  expect(await path()).toBe('/billing?tab=paid');
  await expect.poll(() => rows().first().innerText()).toContain('Paid');
  await page.goBack();
  await expect.poll(() => rows().first().innerText()).toContain('Overdue');
});

it('opens an invoice over the page; Escape and Back close it; focus stays in and returns', async () => {
  await open('/billing?lang=sv');
  await rows().nth(1).getByText('Förfallen').click();
  const dialog = page.getByRole('dialog', { name: 'Faktura 202600003' });
  await dialog.getByText('Webbhotell Företag').waitFor();
  expect(await path()).toBe('/billing?invoice=202600003');
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(path).toBe('/billing?lang=sv');
  await page.getByRole('link', { name: '202600005' }).click();
  await page.getByRole('dialog', { name: 'Faktura 202600005' }).waitFor();
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('leads softly from an invoice with a link to the payer page and back', async () => {
  const id = idOf('202600001');
  await open('/support');
  await page.evaluate(
    (id) =>
      fetch(`/api/billing/invoice/${id}/payment-link`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      }),
    id,
  );
  await open('/billing?invoice=202600001&lang=en');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('link', { name: 'Preview payer page' }).click();
  await page.getByText('Invoice 202600001').waitFor();
  expect(await path()).toMatch(/^\/billing\/pay\/[0-9a-f-]{36}$/);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('link', { name: 'Back to billing' }).click();
  await rows().first().waitFor();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

it('drops an invoice that was paid when the window is turned to', async () => {
  await open('/billing?lang=sv');
  const first = page.getByRole('link', { name: '202600001' });
  await first.waitFor();
  simulator.store.pay(idOf('202600001'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await first.waitFor({ state: 'detached' });
});

/** Puts an element of its own into the first row with an invoice, as soon as there is one. */
function markFirstRow(): void {
  const observer = new MutationObserver(() => {
    const row = document.querySelector('tbody a')?.closest('tr');
    if (!row) return;
    observer.disconnect();
    row.append(Object.assign(document.createElement('td'), { id: 'ours' }));
    Object.assign(window, { marked: row });
  });
  observer.observe(document, { childList: true, subtree: true });
}

it.each(['hydration=slow', 'live=1', 'rows=recycled'])(
  'with ?%s is hard on what others put into a row',
  async (mode) => {
    await page.addInitScript(markFirstRow);
    await page.goto(`${HOST}/billing?lang=sv&${mode}`);
    await page.waitForFunction(() => 'marked' in window);
    if (mode === 'rows=recycled') {
      await page.getByRole('button', { name: 'Sida 2' }).click();
      expect(await rows().first().locator('#ours').count()).toBe(1);
      expect(await rows().first().innerText()).not.toContain('202600001');
      return;
    }
    await page.locator('#ours').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '202600001' }).waitFor();
  },
);

it('switches language and theme in place, and keeps both', async () => {
  await open('/billing?lang=sv');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  expect(await path()).toBe('/billing');
  await open('/dashboard');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
  expect(await page.title()).toBe('Overview · HostUp');
});

it('never shows an internal id', async () => {
  const ids = [...simulator.store.invoices.values()].map(({ id }) => String(id));
  for (const url of ['/billing?tab=all', '/billing?invoice=202600001', '/billing?invoice=202600002']) {
    await open(url);
    const markup = await page.content();
    expect(ids.filter((id) => new RegExp(`(?<!\\d)${id}(?!\\d)`).test(markup))).toEqual([]);
  }
});

const OPEN_INVOICE = '/billing?tab=all&invoice=202600001';
/** The criteria of WCAG AA, and those of axe's rules that a theme can break: the document is the same in both. */
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const BY_COLOR = ['color-contrast', 'link-in-text-block'];

it.each([
  ['light', WCAG_AA],
  ['dark', BY_COLOR],
])(
  'meets WCAG AA in %s, and needs no sideways scrolling, wide and narrow',
  async (theme, rules) => {
    for (const url of ['/dashboard', '/billing', OPEN_INVOICE, '/api-management']) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(`${url}${url.includes('?') ? '&' : '?'}theme=${theme}`);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ runOnly: ${JSON.stringify(rules)} })`,
      );
      expect(violations.map(({ id, nodes }) => [url, id, nodes[0]?.html])).toEqual([]);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([url, width, Math.max(0, tooWide)]).toEqual([url, width, 0]);
      }
    }
  },
  120_000,
);
