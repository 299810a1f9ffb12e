import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Language } from '../i18n/language';
import { referenceSchema } from '../messages/reference-schema';
import type { InvoiceReference } from '../sightings/reference';

const sightings = z.array(referenceSchema);
const skeleton = z.string().check(z.maxLength(2_000_000));

async function askActiveTab(message: unknown): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // No content script there (another site, or a page from before the install): the same as no answer.
  return browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
}

/** The unpaid invoices that the content script of the active tab sees; null where there is none. */
export async function seenOnActivePage(): Promise<InvoiceReference[] | null> {
  const parsed = sightings.safeParse(await askActiveTab({ ask: 'sightings' }));
  return parsed.success ? parsed.data : null;
}

/** Lets the user point at a number on the active page; false where there is no content script. */
export async function pickOnActivePage(language: Language): Promise<boolean> {
  return (await askActiveTab({ ask: 'pick', language })) === true;
}

/** The masked skeleton of the active page; null where there is no content script. */
export async function skeletonOfActivePage(): Promise<string | null> {
  const parsed = skeleton.safeParse(await askActiveTab({ ask: 'skeleton' }));
  return parsed.success ? parsed.data : null;
}
