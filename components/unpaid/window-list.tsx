import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { moveByRow } from './row-keys';
import { rowLayout } from './row-layout';
import { useWindow } from './use-window';

interface WindowListProps<T> {
  /** The list's accessible name. */
  label: string;
  items: readonly T[];
  /** Names an item; the same function every time. */
  keyOf(item: T): string;
  /** A row without anything added to it, in px. */
  rowHeight: number;
  /** A row's content. `setExtra` tells how much higher than `rowHeight` the row of a key is, in px. */
  renderRow(item: T, setExtra: (key: string, extra: number) => void): ComponentChildren;
}

/**
 * A list of which only the rows in or near view are in the document, so that ten thousand cost no more
 * than ten. Assistive technology hears the whole list's size and each row's place. The row that holds the
 * focus stays, wherever the list is scrolled to.
 */
export function WindowList<T>({ label, items, keyOf, rowHeight, renderRow }: WindowListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [extras, setExtras] = useState<ReadonlyMap<string, number>>(new Map());
  const [focused, setFocused] = useState<string | null>(null);

  const tall = useMemo(() => {
    if (extras.size === 0) return [];
    return items.flatMap((item, index) => {
      const extra = extras.get(keyOf(item)) ?? 0;
      return extra > 0 ? [{ index, extra }] : [];
    });
  }, [items, extras, keyOf]);
  const layout = useMemo(() => rowLayout(items.length, rowHeight, tall), [items, rowHeight, tall]);
  const { first, last } = useWindow(list, layout, items.length);

  const setExtra = useCallback((key: string, extra: number) => {
    setExtras((before) => ((before.get(key) ?? 0) === extra ? before : new Map(before).set(key, extra)));
  }, []);

  const places = Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => first + offset);
  const kept = focused === null ? -1 : items.findIndex((item) => keyOf(item) === focused);
  if (kept >= 0 && (kept < first || kept > last)) {
    // With its neighbours, which the arrow keys lead to.
    const around = [kept - 1, kept, kept + 1].filter((index) => index >= 0 && index < items.length);
    places.push(...around.filter((index) => index < first || index > last));
    places.sort((a, b) => a - b);
  }

  return (
    <ul
      class="window-list"
      aria-label={label}
      ref={list}
      style={{ height: `${layout.height}px` }}
      onKeyDown={moveByRow}
      onFocusOut={(event) => {
        if (!list.current?.contains(event.relatedTarget as Node | null)) setFocused(null);
      }}
    >
      {places.map((index) => {
        const item = items[index] as T;
        const key = keyOf(item);
        return (
          <li
            key={key}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ top: `${layout.topOf(index)}px`, height: `${rowHeight + (extras.get(key) ?? 0)}px` }}
            onFocusIn={() => setFocused(key)}
          >
            {renderRow(item, setExtra)}
          </li>
        );
      })}
    </ul>
  );
}
