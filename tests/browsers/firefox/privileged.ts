import { GECKO_ID } from './preferences';

/*
 * Sources of what runs with Firefox's own rights (its first window's scope): what a user does with
 * the toolbar and what the browser itself does, and no page may.
 */

/** The extension as Firefox itself sees it. */
export const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`;

/**
 * Makes `locale` the language of the interface, as an installed language pack would: extensions
 * started after this get it from `i18n.getUILanguage()` and read their messages in it.
 */
export function switchLanguage(locale: string): string {
  return `(async () => {
    Services.locale.availableLocales = ['${locale}', 'en-US'];
    Services.locale.requestedLocales = ['${locale}'];
    return Services.locale.appLocaleAsBCP47;
  })()`;
}

/** Ends the event page as an idle timeout does, though it may be at work. */
export function terminateBackground(): string {
  return `(async () => {
    await ${EXTENSION}.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
    return true;
  })()`;
}

/** Opens the toolbar's popup, or waits for one that something else opens, and gives its BiDi context. */
export function openPopup(opens = true): string {
  return `(async () => {
    const load = (url) => ChromeUtils.importESModule(url);
    const { ExtensionParent } = load('resource://gre/modules/ExtensionParent.sys.mjs');
    const { NavigableManager } = load('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const { setTimeout } = load('resource://gre/modules/Timer.sys.mjs');
    if (${opens}) await ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).openPopup(window, false);
    const find = () => document.querySelector('.webextension-popup-browser[webextension-view-type="popup"]');
    const isReady = (popup) => popup?.currentURI?.scheme === 'moz-extension' &&
      !popup.webProgress?.isLoadingDocument && popup.closest('panel')?.state === 'open';
    for (let tries = 0; !isReady(find()); tries += 1) {
      if (tries > 500) throw new Error('the popup did not load');
      await new Promise((next) => setTimeout(next, 20));
    }
    const popup = find();
    popup.focus();
    return (${contextOf})(popup, NavigableManager);
  })()`;
}

/**
 * The source of a function that gives the BiDi context of a `<browser>` that is no tab. BiDi lists those
 * of tabs alone: this one gets a key as a tab's has, and the lookup by id is told of it.
 */
export const contextOf = `(browser, NavigableManager) => {
  browser.permanentKey ??= {};
  const ofTab = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id) =>
    browser.isConnected && NavigableManager.getIdForBrowser(browser) === id ? browser : ofTab(id);
  return NavigableManager.getIdForBrowser(browser);
}`;

/** Closes the toolbar's popup. */
export function closePopup(): string {
  return `(async () => {
    document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
    return true;
  })()`;
}
