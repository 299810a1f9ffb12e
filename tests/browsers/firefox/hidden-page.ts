import { contextOf, EXTENSION } from './privileged';

/**
 * The source of what opens a page of the extension's that is no tab, as Firefox opens event pages: with the
 * extension's rights, but no script of ours runs in it. Gives its BiDi context; it lives as long as the
 * browser.
 */
export function openHiddenPage(): string {
  return `(async () => {
    const load = (url) => ChromeUtils.importESModule(url);
    const { ExtensionParent } = load('resource://gre/modules/ExtensionParent.sys.mjs');
    const { NavigableManager } = load('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const { setTimeout } = load('resource://gre/modules/Timer.sys.mjs');
    const extension = ${EXTENSION};
    const page = new ExtensionParent.HiddenExtensionPage(extension, 'tab');
    await page.createBrowserElement();
    const { browser } = page;
    ExtensionParent.apiManager.emit('extension-browser-inserted', browser);
    browser.fixupAndLoadURIString(extension.baseURL + 'content-scripts/content.css', {
      triggeringPrincipal: extension.principal,
    });
    const isReady = () => browser.currentURI?.scheme === 'moz-extension' &&
      !browser.webProgress?.isLoadingDocument;
    for (let tries = 0; !isReady(); tries += 1) {
      if (tries > 500) throw new Error('the hidden page did not load');
      await new Promise((next) => setTimeout(next, 20));
    }
    return (${contextOf})(browser, NavigableManager);
  })()`;
}
