import { useLayoutEffect, useState } from 'preact/hooks';
import { type KnownInvoices, knownInvoicesItem } from '../../utils/invoices/known-invoices';
import { browserStore } from '../../utils/storage/browser-store';

/** What is known of each account's invoices, kept up to date; undefined until all were read. */
export function useKnownInvoices(
  accountIds: readonly string[] | undefined,
): ReadonlyMap<string, KnownInvoices> | undefined {
  const [known, setKnown] = useState<ReadonlyMap<string, KnownInvoices>>(new Map());
  const wanted = accountIds?.join('\n');

  // Before the paint, as in `useStored`.
  useLayoutEffect(() => {
    const store = browserStore();
    let isOver = false;
    const take = (id: string, value: KnownInvoices, isRead: boolean) =>
      setKnown((before) =>
        // What was watched meanwhile is newer than what was read.
        isOver || (isRead && before.has(id)) ? before : new Map(before).set(id, value),
      );
    const stops = (wanted ? wanted.split('\n') : []).map((id) => {
      const item = knownInvoicesItem(id);
      void store.read(item).then((value) => take(id, value, true));
      return store.watch(item, (value) => take(id, value, false));
    });
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  }, [wanted]);

  return accountIds?.every((id) => known.has(id)) ? known : undefined;
}
