import { useMemo, useState } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import type { KnownInvoices } from '../../utils/invoices/known-invoices';
import { useLanguage } from '../hooks/use-language';
import { matching, type SortOrder, sorted } from './arrange';
import { type UnpaidInvoice, unpaidOf } from './unpaid-invoice';
import { type Refreshing, useRefresh } from './use-refresh';
import { type RowRequests, useRowRequests } from './use-row-requests';
import { type Selection, useSelection } from './use-selection';

/** Everything that the list of unpaid invoices shows and does; outlives the tab that it is shown in. */
export interface Unpaid {
  /** What is known by account id; undefined until it was read. */
  known: ReadonlyMap<string, KnownInvoices> | undefined;
  /** All unpaid invoices of the chosen accounts. */
  all: readonly UnpaidInvoice[];
  /** Those that match the search, in order, with those whose request failed since they left the list. */
  shown: readonly UnpaidInvoice[];
  /** When the chosen accounts' lists were last read, the oldest of them; null if one never was. */
  readAt: number | null;
  /** The ids of the chosen accounts. */
  accountIds: readonly string[];
  /** The account that the list is narrowed to; null for all. */
  accountId: string | null;
  order: SortOrder;
  setAccountId(id: string | null): void;
  setOrder(order: SortOrder): void;
  refreshing: Refreshing;
  requests: RowRequests;
  selection: Selection;
}

/** Brings the parts of the list together. `search` narrows it by number, id or company. */
export function useUnpaid(accounts: readonly Account[], known: Unpaid['known'], search: string): Unpaid {
  const language = useLanguage();
  const refreshing = useRefresh(known);
  const requests = useRowRequests((of, { code }) => {
    // Paid or cancelled since the list was read: the others may be as well.
    if (code === 'invoice_not_payable' || code === 'invoice_not_found') refreshing.refresh([of.accountId]);
  });
  const selection = useSelection();
  const [chosen, setAccountId] = useState<string | null>(null);
  const [order, setOrder] = useState<SortOrder>('due');

  const accountId = accounts.some(({ id }) => id === chosen) ? chosen : null;
  const accountIds = useMemo(
    () => accounts.map(({ id }) => id).filter((id) => !accountId || id === accountId),
    [accounts, accountId],
  );
  const all = useMemo(
    () => accountIds.flatMap((id) => unpaidOf(id, known?.get(id) ?? NOTHING)),
    [known, accountIds],
  );
  const arranged = useMemo(
    () => sorted(matching(all, search), order, language),
    [all, search, order, language],
  );
  const shown = useMemo(() => {
    const left = departed(all, requests, accountIds);
    return left.length === 0 ? arranged : sorted([...arranged, ...matching(left, search)], order, language);
  }, [arranged, all, requests, accountIds, search, order, language]);
  const reads = accountIds.map((id) => known?.get(id)?.unpaidReadAt ?? null);
  const readAt = reads.includes(null) ? null : Math.min(...(reads as number[]));
  return {
    known,
    all,
    shown,
    readAt: reads.length === 0 ? null : readAt,
    accountIds,
    accountId,
    order,
    setAccountId,
    setOrder,
    refreshing,
    requests,
    selection,
  };
}

const NOTHING: KnownInvoices = { invoices: [], unpaidReadAt: null, newestReadAt: null, currencies: {} };

/** Invoices that are unpaid no more, whose row still says why their request failed. */
function departed(
  all: readonly UnpaidInvoice[],
  { byKey }: RowRequests,
  accountIds: readonly string[],
): UnpaidInvoice[] {
  if (byKey.size === 0) return [];
  const there = new Set(all.map(({ key }) => key));
  return [...byKey.values()].flatMap(({ of, progress }) =>
    progress.state === 'failed' && !there.has(of.key) && accountIds.includes(of.accountId) ? [of] : [],
  );
}
