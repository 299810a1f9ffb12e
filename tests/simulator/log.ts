/** Which way a request authenticated: the header of a key, the client area's cookie, or not at all. */
export type AuthKind = 'x-api-key' | 'bearer' | 'session' | 'none';

/** One request, recorded when it has been read, completed when it is answered. */
export interface RequestRecord {
  /** Simulated ms since the epoch when the request had been read. */
  at: number;
  /** Simulated ms when the answer's head was written; null while there is none. */
  answeredAt: number | null;
  method: string;
  host: string;
  /** Path as it came, without the query. */
  path: string;
  query: Record<string, string>;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** 0 while unanswered, and for ever where the connection was dropped. */
  status: number;
  kind: 'api' | 'page' | 'payer';
  /** The credential that was presented; whether it was accepted, `status` tells. */
  auth: AuthKind;
  /** Account that was authenticated, null if none. */
  account: string | null;
  /** Kind of the fault that was applied, null if none. */
  fault: string | null;
}

/** What a path belongs to: the API, the payer's side, or the client area. */
export function requestKind(method: string, path: string): RequestRecord['kind'] {
  if (path.startsWith('/billing/pay/')) return 'payer';
  if (method === 'POST' && /^\/api\/billing\/payment-link\/[^/]+\/pay$/.test(path)) return 'payer';
  return path === '/api' || path.startsWith('/api/') ? 'api' : 'page';
}
