/**
 * The source of what opens a tab at an address of the extension's at once, and gives its BiDi context when
 * it has loaded: a tab that BiDi opens begins with a blank page, in a process of its own that the
 * extension's page then leaves.
 */
export function openExtensionTab(url: string): string {
  return `(async () => {
    const load = (address) => ChromeUtils.importESModule(address);
    const { NavigableManager } = load('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const { setTimeout } = load('resource://gre/modules/Timer.sys.mjs');
    const url = ${JSON.stringify(url)};
    const tab = gBrowser.addTrustedTab(url, { inBackground: false });
    const { linkedBrowser } = tab;
    const isReady = () => linkedBrowser.currentURI?.spec === url && !linkedBrowser.webProgress?.isLoadingDocument;
    for (let tries = 0; !isReady(); tries += 1) {
      if (tries > 500) throw new Error('the tab did not load');
      await new Promise((next) => setTimeout(next, 20));
    }
    return NavigableManager.getIdForBrowser(linkedBrowser);
  })()`;
}
