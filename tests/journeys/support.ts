import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import {
  type Browser,
  type BrowserKind,
  eventually,
  type LaunchOptions,
  launchBrowser,
  type Surface,
} from '../browsers';
import { BUILDS } from '../cli/build';
import { DEMO_KEY, saveKey } from '../cli/start/save-key';
import { type RequestRecord, type Simulator, startSimulator } from '../simulator';
import { call } from '../simulator/client';

/** The browser in which this run plays the journeys. */
export const KIND = (process.env.BROWSER ?? 'chromium') as BrowserKind;

/** Where the simulated client area stands. */
export const HOST = 'https://cloud.hostup.se';

/** A payer's link. */
export const LINK = /^https:\/\/cloud\.hostup\.se\/billing\/pay\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the journeys of one file share. */
export interface Stage {
  browser: Browser;
  simulator: Simulator;
}

/** How a file's browser is started; everything else is the same for all. */
interface StageOptions extends Pick<LaunchOptions, 'language' | 'colorScheme' | 'policy' | 'grantsOptional'> {
  /**
   * What is left from one journey to the next: what the extension has stored, such as its key, or the
   * open tabs as well. The simulator is put back in any case.
   */
  keeps?: 'nothing' | 'storage' | 'tabs';
}

/**
 * Starts a simulator and a browser for the journeys of one file. After each of them both are put back:
 * no tabs, no faults, no storage, a background that has never run.
 */
export function stage({ keeps = 'nothing', ...options }: StageOptions = {}): Stage {
  const parts: Partial<Stage> = {};
  let extensionDir = '';
  beforeAll(async () => {
    extensionDir = await copyOfBuild();
    parts.simulator = await startSimulator();
    const { port } = parts.simulator;
    // The client area is bundled when it is first asked for: while the browser starts.
    const [browser] = await Promise.all([
      launchBrowser(KIND, {
        extensionDir,
        simulatorPort: port,
        headless: true,
        ...options,
      }),
      call(parts.simulator, 'GET', '/billing'),
    ]);
    parts.browser = browser;
  });
  afterEach(async () => {
    parts.simulator?.reset();
    if (keeps !== 'tabs') await parts.browser?.closeTabs();
    if (parts.browser && keeps === 'nothing') await forgetEverything(parts.browser);
    parts.simulator?.reset();
  });
  afterAll(async () => {
    await parts.browser?.close();
    await parts.simulator?.stop();
    await rm(extensionDir, { recursive: true, force: true });
  });
  return parts as Stage;
}

/** The shipped build where no later build can change it under a running browser. */
async function copyOfBuild(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'payment-links-build-'));
  await cp(BUILDS[KIND].folder, copy, { recursive: true });
  return copy;
}

/** Saves a key in the options page, as a user does; by default one with every scope. */
export async function withKey({ browser, simulator }: Stage, key: string = DEMO_KEY): Promise<void> {
  await saveKey(browser, key);
  simulator.log.length = 0;
}

/** Opens the billing page, signed in; `query` with its `?`. */
export function openBilling({ browser }: Stage, query = ''): Promise<Surface> {
  return browser.openPage(`${HOST}/billing${query}`);
}

/** Types a reference into the popup's field and sends it. */
export async function askInPopup(popup: Surface, reference: string): Promise<void> {
  await popup.fill('input[name="reference"]', reference);
  await popup.press('Enter');
}

/** Waits until a page shows a text that matches, and returns all the text that it shows. */
export async function pageShows(surface: Surface, text: RegExp): Promise<string> {
  const shown = await surface.waitFor(
    `the text ${text}`,
    ({ source, flags }) => new RegExp(source, flags).test(document.body.innerText) && document.body.innerText,
    undefined,
    { source: text.source, flags: text.flags },
  );
  return String(shown);
}

/** The requests for a link that the extension sent: its POSTs, which bear a key and no cookie's session. */
export function linkRequests({ simulator }: Stage): RequestRecord[] {
  return simulator.log.filter(
    ({ method, path }) => method === 'POST' && /\/(payment-link|generate-payment-link)$/.test(path),
  );
}

/** The address of the payer's page that the simulator has made for an invoice. */
export function madeLink({ simulator }: Stage, number: string): string {
  const { id } = simulator.store.byNumber(number);
  const link = [...simulator.store.links.values()].find(({ invoiceId }) => invoiceId === id);
  return link ? `${HOST}/billing/pay/${link.uuid}` : 'none was made';
}

/** Waits until the clipboard holds the link that the simulator has made for an invoice. */
export async function clipboardHolds(parts: Stage, number: string): Promise<void> {
  await eventually(
    `the link of ${number} on the clipboard`,
    async () => (await parts.browser.readClipboard()) === madeLink(parts, number),
  );
}

/** As after an installation: the background ends, and what it has stored goes. */
async function forgetEverything(browser: Browser): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await browser.killBackground();
  await page.evaluate(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    const { storage } = (firefox ?? chromium) as Extension;
    await Promise.all([storage.local.clear(), storage.session.clear(), storage.sync.clear()]);
  });
  await page.goto('about:blank');
}

interface Extension {
  storage: Record<'local' | 'session' | 'sync', { clear(): Promise<void> }>;
}
