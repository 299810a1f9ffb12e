import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { HOSTUP_ORIGIN, isClientAreaPage } from '../hostup/payment-url';
import type { Language } from '../i18n/language';
import { referenceSchema } from '../messages/reference-schema';
import type { LearnedRule } from '../page-tools/learned-rule';
import type { InvoiceReference } from '../sightings/reference';

const sightings = z.array(referenceSchema);
const skeleton = z.string().check(z.maxLength(2_000_000));

/** The script that reads, points and reports; it is brought into a page only when the user asks for that. */
const PAGE_TOOLS = '/page-tools.js';

/** Sends a message to the content scripts of every open page of HostUp; answers are not waited for. */
export async function tellPages(message: unknown): Promise<void> {
  const tabs = await browser.tabs.query({ url: `${HOSTUP_ORIGIN}/*` });
  await Promise.all(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, message).catch(() => undefined)));
}

/** The page that opened a port: its tab and its frame there. */
export interface PageSender {
  tab: { id?: number };
  frameId: number;
}

/** Sends a message to the content script of one page; an answer is not waited for. */
export function tellPage(message: unknown, { tab: { id = -1 }, frameId }: PageSender): void {
  void browser.tabs.sendMessage(id, message, { frameId }).catch(() => undefined);
}

/**
 * Asks the page tools of the active tab, which are brought into the page first; once there they stay until
 * it goes. No answer from any page but the client area's, nor from one that cannot be reached.
 */
async function askPageTools(message: unknown): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !isClientAreaPage(tab.url)) return undefined;
  const target = { tabId: tab.id };
  const brought = await browser.scripting
    .executeScript({ target, files: [PAGE_TOOLS] })
    .catch(() => undefined);
  return brought && browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
}

/** The unpaid invoices that the active page shows; null where it is none of HostUp's. */
export async function seenOnActivePage(
  rules: Pick<LearnedRule, 'path' | 'selector'>[],
): Promise<InvoiceReference[] | null> {
  const parsed = sightings.safeParse(await askPageTools({ ask: 'sightings', rules }));
  return parsed.success ? parsed.data : null;
}

/** Lets the user point at a number on the active page; false where there is no content script. */
export async function pickOnActivePage(language: Language): Promise<boolean> {
  return (await askPageTools({ ask: 'pick', language })) === true;
}

/** The masked skeleton of the active page; null where there is no content script. */
export async function skeletonOfActivePage(): Promise<string | null> {
  const parsed = skeleton.safeParse(await askPageTools({ ask: 'skeleton' }));
  return parsed.success ? parsed.data : null;
}
