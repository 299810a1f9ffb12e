import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Language } from '../i18n/language';
import { referenceSchema } from '../messages/reference-schema';
import type { InvoiceReference } from '../sightings/reference';

const sightings = z.array(referenceSchema);
const skeleton = z.string().check(z.maxLength(2_000_000));

/** The script that points and reports; it is brought into a page only when the user asks for that. */
const PAGE_TOOLS = '/page-tools.js';

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** No content script there (another site, or a page from before the install) is the same as no answer. */
async function askActiveTab(message: unknown): Promise<unknown> {
  const tabId = await activeTab();
  if (tabId === undefined) return undefined;
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

/** Asks the page tools, which are brought into the page first; once there they stay until it goes. */
async function askPageTools(message: unknown): Promise<unknown> {
  const tabId = await activeTab();
  if (tabId === undefined) return undefined;
  const brought = await browser.scripting
    .executeScript({ target: { tabId }, files: [PAGE_TOOLS] })
    .catch(() => undefined);
  return brought && askActiveTab(message);
}

/** The unpaid invoices that the content script of the active tab sees; null where there is none. */
export async function seenOnActivePage(): Promise<InvoiceReference[] | null> {
  const parsed = sightings.safeParse(await askActiveTab({ ask: 'sightings' }));
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
