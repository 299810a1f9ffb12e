import { createStore, type StorageEdge, type Store } from '../../../utils/storage/store';

/** The product's store over memory instead of the browser's storage. Values are copied, as there. */
export function memoryStore(): Store {
  const listeners = new Set<Parameters<StorageEdge['onChanged']>[0]>();
  const area = (name: string) => {
    const kept = new Map<string, string>();
    return {
      async get(key: string) {
        const text = kept.get(key);
        return text === undefined ? {} : { [key]: JSON.parse(text) as unknown };
      },
      async set(items: Record<string, unknown>) {
        for (const [key, newValue] of Object.entries(items)) {
          kept.set(key, JSON.stringify(newValue));
          for (const listener of listeners) listener({ [key]: { newValue } }, name);
        }
      },
      async remove(key: string) {
        kept.delete(key);
        for (const listener of listeners) listener({ [key]: {} }, name);
      },
    };
  };
  return createStore({
    areas: { local: area('local'), session: area('session'), sync: area('sync') },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
}
