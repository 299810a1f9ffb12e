import { failed, type Result, success } from '../failures/failure';
import { type AreaName, type ItemDefinition, isNewer, parseItem, storedForm } from './define-item';

/** The part of `browser.storage` that the store uses. */
export interface StorageEdge {
  areas: Record<AreaName, StorageAreaEdge>;
  onChanged(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): () => void;
}

interface StorageAreaEdge {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Typed reading and writing of items. Writes belong to the background alone; pages read and watch. */
export interface Store {
  /** The item's value, parsed. Unreadable storage gives the fallback. */
  read<T>(item: ItemDefinition<T>): Promise<T>;
  /**
   * Changes the item; changes of one item happen one after another, so none is lost. Fails with
   * `storage_failed` when the storage can't be read or holds a newer version's data (nothing is
   * overwritten then), or is full.
   */
  update<T>(item: ItemDefinition<T>, change: (value: T) => T): Promise<Result<T>>;
  /** Forgets the item. */
  remove<T>(item: ItemDefinition<T>): Promise<Result<null>>;
  /** Calls back with each new value, from whatever context it was written; returns what ends it. */
  watch<T>(item: ItemDefinition<T>, listener: (value: T) => void): () => void;
}

/** Makes a store over the browser's storage. */
export function createStore(edge: StorageEdge): Store {
  const queues = new Map<string, Promise<unknown>>();

  function inTurn<T>(item: ItemDefinition<unknown>, work: () => Promise<Result<T>>): Promise<Result<T>> {
    const name = `${item.area}:${item.key}`;
    const turn = (queues.get(name) ?? Promise.resolve()).then(work).catch(() => failed('storage_failed'));
    queues.set(name, turn);
    return turn;
  }

  return {
    async read(item) {
      try {
        return parseItem(item, (await edge.areas[item.area].get(item.key))[item.key]);
      } catch {
        return item.fallback;
      }
    },
    update: (item, change) =>
      inTurn(item as ItemDefinition<unknown>, async () => {
        const stored = (await edge.areas[item.area].get(item.key))[item.key];
        if (isNewer(item, stored)) return failed('storage_failed');
        const before = parseItem(item, stored);
        const data = change(before);
        if (data !== before) await edge.areas[item.area].set({ [item.key]: storedForm(item, data) });
        return success(data);
      }),
    remove: (item) =>
      inTurn(item as ItemDefinition<unknown>, async () => {
        await edge.areas[item.area].remove(item.key);
        return success(null);
      }),
    watch: (item, listener) =>
      edge.onChanged((changes, area) => {
        const change = changes[item.key];
        if (change && area === item.area) listener(parseItem(item, change.newValue));
      }),
  };
}
