import { afterAll, afterEach, beforeAll } from 'vitest';
import { eventually, type Surface } from '../browsers';
import { DEMO_KEY } from '../cli/start/save-key';
import type { RequestRecord } from '../simulator';
import { saveKeyOnce } from './saved-keys';
import { enterStage, type Stage, type StageLook } from './stages';
import { forgetEverything } from './storage-snapshot';

export { KIND, type Stage } from './stages';

/** Where the simulated client area stands. */
export const HOST = 'https://cloud.hostup.se';

/** A payer's link. */
export const LINK = /^https:\/\/cloud\.hostup\.se\/billing\/pay\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How a file plays: its browser, and what is left from one journey of it to the next. */
interface StageOptions extends StageLook {
  /**
   * What the extension has stored, such as its key, or the open tabs as well. The simulator is put back in
   * any case.
   */
  keeps?: 'nothing' | 'storage' | 'tabs';
}

/** The keys that have been saved on a stage since its storage was empty. */
const savedKeys = new WeakMap<Stage, string[]>();

/**
 * Gives the journeys of one file a simulator and a browser, which they share with the files before and
 * after. After each of them both are put back: no tabs, no faults, no storage, a background that has never
 * run. The clipboard keeps what it holds.
 */
export function stage({ keeps = 'nothing', ...look }: StageOptions = {}): Stage {
  const parts: Partial<Stage> = {};
  const putBack = async (kept: StageOptions['keeps']) => {
    const { browser, simulator } = parts;
    simulator?.reset();
    if (kept !== 'tabs') await browser?.closeTabs();
    if (browser && kept === 'nothing') {
      await forgetEverything(browser);
      savedKeys.delete(parts as Stage);
    }
    simulator?.reset();
  };
  let leave = async () => {};
  beforeAll(async () => {
    const { stage: entered, leave: left } = await enterStage(look);
    Object.assign(parts, entered);
    leave = left;
  });
  afterEach(() => putBack(keeps));
  afterAll(async () => {
    if (keeps !== 'nothing') await putBack('nothing');
    await leave();
  });
  return parts as Stage;
}

/** Has a key saved, by default one with every scope. */
export async function withKey(parts: Stage, key: string = DEMO_KEY): Promise<void> {
  const earlier = savedKeys.get(parts) ?? [];
  await saveKeyOnce(parts, key, earlier);
  savedKeys.set(parts, [...earlier, key]);
  parts.simulator.log.length = 0;
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
  let held = '';
  try {
    await eventually(`the link of ${number} on the clipboard`, async () => {
      held = await parts.browser.readClipboard();
      return held === madeLink(parts, number);
    });
  } catch (error) {
    const asked = linkRequests(parts).map(({ path, status }) => `${path}: ${status}`);
    const seen = `it holds: ${held}; link made: ${madeLink(parts, number)}; asked for: ${asked.join() || 'none'}`;
    throw new Error(`${(error as Error).message}; ${seen}`, { cause: error });
  }
}
