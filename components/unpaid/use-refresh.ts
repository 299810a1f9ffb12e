import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failures/failure';
import type { KnownInvoices } from '../../utils/invoices/known-invoices';
import { ask } from '../hooks/ask';
import { lastTries, rememberTry, type Try } from './last-tries';

/** The popup reads the lists again by itself when they are older than this, in ms. */
export const REFRESH_INTERVAL = 60_000;

/** How the reading of the lists goes. */
export interface Refreshing {
  isBusy: boolean;
  /** Why the last reading failed, by account id. */
  failures: ReadonlyMap<string, Failure>;
  /** Reads the lists of these accounts again, however new they are. */
  refresh(accountIds: readonly string[]): void;
}

/** Reads the lists again behind what is shown: once when the popup opens, then on demand. */
export function useRefresh(known: ReadonlyMap<string, KnownInvoices> | undefined): Refreshing {
  const [tries, setTries] = useState<Record<string, Try>>(lastTries);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const begun = useRef(new Set<string>());

  const refreshOne = useCallback(async (accountId: string) => {
    setBusy((before) => new Set(before).add(accountId));
    const failure: Failure = { code: 'internal' };
    const answer = await ask('refreshUnpaid', { accountId }, { ok: false, failure });
    const tried = { at: Date.now(), failure: answer.ok ? null : answer.failure };
    rememberTry(accountId, tried.failure, tried.at);
    setTries((before) => ({ ...before, [accountId]: tried }));
    setBusy((before) => new Set([...before].filter((id) => id !== accountId)));
  }, []);

  useEffect(() => {
    for (const [accountId, { unpaidReadAt }] of known ?? []) {
      if (begun.current.has(accountId)) continue;
      begun.current.add(accountId);
      const last = Math.max(unpaidReadAt ?? 0, lastTries()[accountId]?.at ?? 0);
      // Either way: a clock that was put back must not keep the list old.
      if (Math.abs(Date.now() - last) >= REFRESH_INTERVAL) void refreshOne(accountId);
    }
  }, [known, refreshOne]);

  const failures = new Map(
    Object.entries(tries).flatMap(([id, { failure }]) => (failure ? [[id, failure] as const] : [])),
  );
  return {
    isBusy: busy.size > 0,
    failures,
    refresh(accountIds) {
      for (const id of accountIds) if (!busy.has(id)) void refreshOne(id);
    },
  };
}
