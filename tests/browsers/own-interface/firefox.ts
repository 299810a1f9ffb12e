import { eventually } from '../eventually';
import type { FirefoxBrowser } from '../firefox/browser';
import { GECKO_ID } from '../firefox/preferences';
import type { OwnInterface } from './types';

/** Presses keys in Firefox's window as a keyboard does: what has the focus gets them. */
const KEYBOARD = `
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window, () => {});
  const press = (...chord) => {
    const events = chord.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
    for (const event of events) keyboard.keydown(event);
    for (const event of events.reverse()) keyboard.keyup(event);
  };`;

/** Replaces what the address bar holds. */
const typing = (text: string) => `
  gURLBar.focus();
  gURLBar.select();
  for (const key of ${JSON.stringify(`hostup ${text}`)}) press([key, '', 0]);`;

/** Firefox's own interface, used with its own rights. */
export function firefoxInterface(browser: FirefoxBrowser): OwnInterface {
  const run = <T>(body: string) => browser.evaluateAsBrowser<T>(`(async () => { ${body} })()`);
  /** The address bar keeps the focus of whoever typed there last; a user's keys go to the page. */
  const focusPage = () => run('gBrowser.selectedBrowser.focus(); return true;');

  return {
    async pressShortcut() {
      await focusPage();
      await run(`${KEYBOARD}
        press(['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['L', 'KeyL', 76]);
        return true;`);
    },

    async chooseFromMenu(page, selector, { label }) {
      await page.click(selector, 'right');
      await eventually(`${label} in the menu`, () =>
        run(`
          const menu = document.getElementById('contentAreaContextMenu');
          const entry = [...menu.querySelectorAll('menuitem')]
            .find((item) => !item.hidden && ${label}.test(item.label));
          if (menu.state !== 'open' || !entry) return false;
          // Where several of its entries fit, Firefox puts them into a menu of their own.
          const inner = entry.parentNode;
          if (inner !== menu) inner.parentNode.openMenu(true);
          if (inner.state !== 'open') return false;
          inner.activateItem(entry);
          return true;`),
      );
    },

    // Firefox waits three seconds for an extension to suggest something: one that was busy is asked again.
    typeInAddressBar: (text) =>
      eventually('the extension’s suggestions in the address bar', async () => {
        const suggested = await run<string[]>(`${KEYBOARD}
          ${typing(text)}
          const { results } = await gURLBar.lastQueryContextPromise;
          const own = results.filter(({ payload, heuristic }) => payload.keyword === 'hostup' && !heuristic);
          return own.map(({ payload }) => payload.title);`);
        return suggested.length > 0 && suggested;
      }),

    async enterInAddressBar(text) {
      await run(`${KEYBOARD}
        ${typing(text)}
        press(['Enter', 'Enter', 13]);
        return true;`);
    },

    async clickNotification(id) {
      // Without a display none stays to be clicked: this is what the system's click comes to.
      await run(`
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const api = await ExtensionParent.apiManager.asyncGetAPI('notifications', extension, 'addon_parent');
        api.notificationsMap.emit('clicked', ${JSON.stringify(id)});
        return true;`);
    },

    findPopup: () => browser.findPopup(),
  };
}
