import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failures/failure';
import { followRequest } from '../../utils/messages/follow-request';
import type { LinkProgress } from '../../utils/messages/link-port';
import { requestKey } from '../../utils/payment-links/link-requests';
import { requestFor, type UnpaidInvoice } from './unpaid-invoice';

/** A link that was asked for in a row, and how that goes. */
export interface RowRequest {
  of: UnpaidInvoice;
  progress: LinkProgress;
}

/** The requests that were made in rows, by the invoice's key. */
export interface RowRequests {
  byKey: ReadonlyMap<string, RowRequest>;
  start(of: UnpaidInvoice): void;
  dismiss(key: string): void;
}

/** Asks for links from rows, several at a time. `onFailed` hears of every failure. */
export function useRowRequests(onFailed: (of: UnpaidInvoice, failure: Failure) => void): RowRequests {
  const [byKey, setByKey] = useState<ReadonlyMap<string, RowRequest>>(new Map());
  const stops = useRef(new Map<string, () => void>());

  useEffect(() => () => stopAll(stops.current), []);

  function note(of: UnpaidInvoice, progress: LinkProgress): void {
    setByKey((before) => new Map(before).set(of.key, { of, progress }));
    if (progress.state === 'failed') onFailed(of, progress.failure);
  }

  return {
    byKey,
    start(of) {
      stops.current.get(of.key)?.();
      const request = requestFor(of);
      if (!request) return note(of, { state: 'failed', failure: { code: 'invalid_reference' } });
      note(of, { state: 'busy' });
      try {
        stops.current.set(
          of.key,
          followRequest(request, (progress) => note(of, progress)),
        );
      } catch {
        // The extension was updated or removed under this page.
        note(of, { state: 'failed', failure: { code: 'internal' } });
      }
    },
    dismiss(key) {
      stops.current.get(key)?.();
      setByKey((before) => new Map([...before].filter(([other]) => other !== key)));
    },
  };
}

function stopAll(stops: Map<string, () => void>): void {
  for (const stop of stops.values()) stop();
}

/** The keys of the requests behind rows, under which the background knows them too. */
export function keysOfRequests({ byKey }: RowRequests): Set<string> {
  return new Set(
    [...byKey.values()].flatMap(({ of }) => {
      const request = requestFor(of);
      return request ? [requestKey(request)] : [];
    }),
  );
}
