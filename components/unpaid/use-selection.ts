import { useRef, useState } from 'preact/hooks';

/** Which invoices are selected, by key. */
export interface Selection {
  keys: ReadonlySet<string>;
  /** Selects one or takes it out; with `isRange` all from the one that was last touched, in `order`. */
  toggle(key: string, isRange: boolean, order: readonly string[]): void;
  /** Selects all of these, or takes all of them out when every one is selected already. */
  toggleAll(keys: readonly string[]): void;
  clear(): void;
}

/** Keeps a selection over sorting and searching. */
export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);

  return {
    keys,
    toggle(key, isRange, order) {
      const touched = isRange ? between(anchor.current, key, order) : [key];
      anchor.current = key;
      setKeys((before) => withAll(before, touched, !before.has(key)));
    },
    toggleAll(all) {
      setKeys((before) => withAll(before, all, !all.every((key) => before.has(key))));
    },
    clear() {
      anchor.current = null;
      setKeys(new Set());
    },
  };
}

function withAll(before: ReadonlySet<string>, touched: readonly string[], isOn: boolean): Set<string> {
  const after = new Set(before);
  for (const key of touched) {
    if (isOn) after.add(key);
    else after.delete(key);
  }
  return after;
}

function between(from: string | null, to: string, order: readonly string[]): readonly string[] {
  const start = from === null ? -1 : order.indexOf(from);
  const end = order.indexOf(to);
  if (start < 0 || end < 0) return [to];
  return order.slice(Math.min(start, end), Math.max(start, end) + 1);
}
