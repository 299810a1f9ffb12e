import browser from 'webextension-polyfill';
import type { Failure } from '../failures/failure';
import { HOSTUP_ORIGIN } from '../hostup/payment-url';
import { browserLanguage } from '../i18n/browser-language';
import { bilingual } from '../i18n/language';
import { type InvoiceReference, parseReference } from '../sightings/reference';

const TITLES = bilingual({
  en: {
    selection: 'Get payment link for "%s"',
    link: 'Get payment link for this invoice',
    page: 'Get payment link for the invoice on this page',
  },
  sv: {
    selection: 'Hämta betalningslänk för ”%s”',
    link: 'Hämta betalningslänk för den här fakturan',
    page: 'Hämta betalningslänk för fakturan på sidan',
  },
});

/** What was clicked in the menu. */
export type MenuChoice =
  | { kind: 'reference'; reference: InvoiceReference }
  | { kind: 'page' }
  | { kind: 'nonsense'; failure: Failure };

/** Makes the menus anew; they are kept by the browser, but the language may have changed. */
export async function createMenus(): Promise<void> {
  const titles = TITLES[browserLanguage()];
  const site = [`${HOSTUP_ORIGIN}/*`];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'selection', contexts: ['selection'], title: titles.selection });
  browser.contextMenus.create({
    id: 'link',
    contexts: ['link'],
    targetUrlPatterns: site,
    title: titles.link,
  });
  browser.contextMenus.create({
    id: 'page',
    contexts: ['page'],
    documentUrlPatterns: site,
    title: titles.page,
  });
}

/** What a click in the menu asks for. */
export function menuChoice(info: {
  menuItemId: string | number;
  selectionText?: string;
  linkUrl?: string;
}): MenuChoice {
  if (info.menuItemId === 'page') return { kind: 'page' };
  const text = (info.menuItemId === 'link' ? info.linkUrl : info.selectionText) ?? '';
  const reference = parseReference(text);
  return reference
    ? { kind: 'reference', reference }
    : { kind: 'nonsense', failure: { code: 'invalid_reference', reference: text.slice(0, 60) } };
}
