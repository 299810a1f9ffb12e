import browser from 'webextension-polyfill';
import { createStore, type StorageEdge, type Store } from './store';

type Listener = Parameters<StorageEdge['onChanged']>[0];

/** The store over the browser's own storage. */
export function browserStore(): Store {
  const { local, session, sync, onChanged } = browser.storage;
  return createStore({
    areas: { local, session, sync },
    onChanged(listener: Listener) {
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  });
}
