import browser from 'webextension-polyfill';
import type { ManagedStorage } from './policy-service';

/** The browser's own managed storage; where a browser has none, one that is always empty. */
export function browserManaged(): ManagedStorage {
  const { managed } = browser.storage;
  return {
    get: async () => (managed ? managed.get(null) : {}),
    onChanged: (listener) => managed?.onChanged?.addListener(() => listener()),
  };
}
