import browser from 'webextension-polyfill';
import { accountsItem } from '../accounts/account';
import { browserLanguage } from '../i18n/browser-language';
import { knownInvoicesItem } from '../invoices/known-invoices';
import { learnedRulesItem } from '../page-tools/learned-rule';
import { parseReference } from '../sightings/reference';
import { createMenus, menuChoice } from './context-menus';
import { omniboxHint, suggestions } from './omnibox';
import { pageChoiceItem } from './page-choice';
import { seenOnActivePage } from './tab-messages';
import { keepOutcome, requestUnattended, type UnattendedEdges } from './unattended-request';

/** Listens to the context menu, the keyboard shortcut and the address bar. */
export function followFingertips(edges: UnattendedEdges): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onStartup.addListener(() => void createMenus());

  browser.contextMenus.onClicked.addListener((info) => {
    const choice = menuChoice(info);
    if (choice.kind === 'page') void requestOnPage(edges);
    else if (choice.kind === 'reference') void requestUnattended({ reference: choice.reference }, edges);
    else void showFailure(choice.failure.reference ?? '', edges);
  });

  browser.commands.onCommand.addListener((command) => {
    if (command === 'get-payment-link') void requestOnPage(edges);
  });

  followOmnibox(edges);
}

/** The link of the one invoice that the active page shows; with none or several the popup asks which. */
async function requestOnPage(edges: UnattendedEdges): Promise<void> {
  // Asked for at once: Firefox only opens the popup while it still counts as the user's doing.
  const opened = edges.openPopup().catch(() => undefined);
  const references = await seenOnActivePage(await edges.store.read(learnedRulesItem));
  if (references?.length === 1 && references[0]) {
    await requestUnattended({ reference: references[0] }, { ...edges, openPopup: async () => opened });
    return;
  }
  await edges.store.update(pageChoiceItem, () => ({ references, at: edges.now() }));
  await opened;
}

async function showFailure(text: string, edges: UnattendedEdges): Promise<void> {
  await keepOutcome(text, { code: 'invalid_reference', reference: text }, edges);
  await edges.openPopup().catch(() => undefined);
}

function followOmnibox(edges: UnattendedEdges): void {
  if (!browser.omnibox) return;
  const language = browserLanguage();
  browser.omnibox.setDefaultSuggestion({ description: omniboxHint(language) });

  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void (async () => {
      const accounts = await edges.store.read(accountsItem);
      const known = await Promise.all(accounts.map(({ id }) => edges.store.read(knownInvoicesItem(id))));
      suggest(
        suggestions(
          typed,
          known.flatMap(({ invoices }) => invoices),
          language,
          !import.meta.env.FIREFOX,
        ),
      );
    })();
  });

  browser.omnibox.onInputEntered.addListener((typed) => {
    const reference = parseReference(typed);
    if (reference) void requestUnattended({ reference }, edges);
    else void showFailure(typed.slice(0, 60), edges);
  });
}
