import type { ChromiumBrowser } from '../chromium/browser';
import type { Surface } from '../types';
import type { MenuEntry, OwnInterface } from './types';

/** Chromium's interface, by the events that it sends to an extension. */
export function chromiumInterface(browser: ChromiumBrowser): OwnInterface {
  const inWorker = <T>(body: string) => browser.evaluateInWorker<T>(`(async () => { ${body} })()`);

  return {
    async pressShortcut() {
      const name = await inWorker<string>(`
        const command = (await chrome.commands.getAll()).find(({ shortcut, description }) => shortcut && description);
        chrome.commands.onCommand.dispatch(command.name);
        return command.name;`);
      if (!name) throw new Error('the extension has no shortcut');
    },

    async chooseFromMenu(page, selector, entry) {
      const info = JSON.stringify(await clickedIn(page, selector, entry));
      // Changing nothing of it fails where there is no such entry.
      await inWorker(`
        await chrome.contextMenus.update('${entry.id}', {});
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.contextMenus.onClicked.dispatch(${info}, tab);`);
    },

    typeInAddressBar: (text) =>
      inWorker(`
        const suggested = await new Promise((resolve) =>
          chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, resolve));
        // The browser's own reading: it refuses what is not well-formed.
        for (const { description } of suggested) await chrome.omnibox.setDefaultSuggestion({ description });
        return suggested.map(({ description }) => description);`),

    async enterInAddressBar(text) {
      await inWorker(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'currentTab');`);
    },

    async clickNotification(id) {
      await inWorker(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)});`);
    },

    findPopup: () => browser.findPopup(),
  };
}

/** What the menu would tell of the place that was clicked. */
async function clickedIn(page: Surface, selector: string, { id }: MenuEntry): Promise<object> {
  const { text, href, url } = await page.evaluate((wanted) => {
    const link = document.querySelector(wanted)?.closest('a');
    return { text: String(getSelection()), href: link?.href ?? '', url: location.href };
  }, selector);
  const more = { selection: { selectionText: text }, link: { linkUrl: href }, page: {} };
  return { menuItemId: id, editable: false, pageUrl: url, ...more[id] };
}
