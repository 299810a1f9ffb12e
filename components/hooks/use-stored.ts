import { useLayoutEffect, useState } from 'preact/hooks';
import { browserStore } from '../../utils/storage/browser-store';
import type { ItemDefinition } from '../../utils/storage/define-item';

/** A stored item's value, kept up to date; undefined until it was first read. */
export function useStored<T>(item: ItemDefinition<T>): T | undefined {
  const [value, setValue] = useState<{ current: T }>();
  // Before the paint: an effect that waits for it would start reading a frame or two later.
  useLayoutEffect(() => {
    const store = browserStore();
    let isNewer = false;
    const stop = store.watch(item, (current) => {
      isNewer = true;
      setValue({ current });
    });
    void store.read(item).then((current) => {
      // What was watched meanwhile is newer than what was read.
      if (!isNewer) setValue({ current });
    });
    return () => {
      isNewer = true;
      stop();
    };
  }, [item]);
  return value?.current;
}
