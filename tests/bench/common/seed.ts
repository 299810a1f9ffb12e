import { accountsItem, apiKeysItem } from '../../../utils/accounts/account';
import { type ItemDefinition, storedForm } from '../../../utils/storage/define-item';
import { DEMO } from '../../simulator/data/demo';
import { ACCOUNT } from './account';
import type { BenchChromium } from './chromium';

/** What the product's storage is to hold, as it stands there. */
export type Seed = Record<string, { version: number; data: unknown }>;

/** One item as the product keeps it. */
export function seedOf<T>(item: ItemDefinition<T>, data: T): Seed {
  return { [item.key]: storedForm(item, data) };
}

/** The account with the simulator's demo key. */
export function accountSeed(): Seed {
  return { ...seedOf(accountsItem, [ACCOUNT]), ...seedOf(apiKeysItem, { [ACCOUNT.id]: DEMO.fullKey }) };
}

interface ChromeStorage {
  chrome: { storage: { local: { set(items: Seed): Promise<void> } } };
}

/** Writes into the extension's storage from its options page. */
export async function seedStorage(browser: BenchChromium, extensionId: string, seed: Seed): Promise<void> {
  const tab = await browser.newTab();
  await tab.goto(`chrome-extension://${extensionId}/options.html`);
  await tab.evaluate(
    (items) => (globalThis as unknown as ChromeStorage).chrome.storage.local.set(items),
    seed,
  );
  await tab.close();
}
