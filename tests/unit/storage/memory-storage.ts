import { createStore, type StorageEdge, type Store } from '../../../utils/storage/store';

type Listener = Parameters<StorageEdge['onChanged']>[0];

/** The browser's storage in memory. Values go through JSON, as in a browser; faults can be switched on. */
export interface MemoryStorage {
  edge: StorageEdge;
  /** What is stored, by `area:key`, as JSON. */
  stored: Map<string, string>;
  /** Keys whose writes fail, as a full storage's do. */
  full: RegExp | null;
  /** Keys whose reads fail. */
  unreadable: RegExp | null;
  /** Every write, in order. */
  writes: string[];
}

/** An empty storage. */
export function memoryStorage(): MemoryStorage {
  const listeners = new Set<Listener>();
  const stored = new Map<string, string>();
  const writes: string[] = [];
  const area = (name: string) => ({
    async get(key: string) {
      if (memory.unreadable?.test(key)) throw new Error('IO error: corrupted');
      const text = stored.get(`${name}:${key}`);
      return text === undefined ? {} : { [key]: JSON.parse(text) as unknown };
    },
    async set(items: Record<string, unknown>) {
      for (const [key, value] of Object.entries(items)) {
        if (memory.full?.test(key)) throw new Error('QUOTA_BYTES quota exceeded');
        const text = JSON.stringify(value);
        stored.set(`${name}:${key}`, text);
        writes.push(key);
        for (const listener of listeners) listener({ [key]: { newValue: JSON.parse(text) } }, name);
      }
    },
    async remove(key: string) {
      stored.delete(`${name}:${key}`);
      for (const listener of listeners) listener({ [key]: {} }, name);
    },
  });
  const memory: MemoryStorage = {
    edge: {
      areas: { local: area('local'), session: area('session'), sync: area('sync') },
      onChanged(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    stored,
    full: null,
    unreadable: null,
    writes,
  };
  return memory;
}

/** A store over an empty storage. */
export function memoryStore(): { memory: MemoryStorage; store: Store } {
  const memory = memoryStorage();
  return { memory, store: createStore(memory.edge) };
}
