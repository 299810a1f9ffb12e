import { DEMO } from '../data/demo';
import { cookie, type ReceivedRequest } from '../http/received-request';
import type { AuthKind } from '../log';
import type { Store } from '../store';
import type { Account, Scope } from '../types';
import { ApiFailure, apiVersion } from './failure';

/** Who a request speaks for. */
export interface Caller {
  kind: AuthKind;
  account: Account;
  scopes: readonly Scope[];
}

/** The credential that a request carries, unchecked. A key's header goes before the cookie. */
export function presentedCredential(request: Pick<ReceivedRequest, 'headers'>): {
  kind: AuthKind;
  secret: string;
} {
  const { 'x-api-key': key, authorization } = request.headers;
  if (key !== undefined) return { kind: 'x-api-key', secret: key };
  if (authorization !== undefined) {
    return { kind: 'bearer', secret: /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '' };
  }
  const session = cookie(request, 'hostup_session');
  return session === null ? { kind: 'none', secret: '' } : { kind: 'session', secret: session };
}

/**
 * Who asks: `X-API-Key` (v1 only), `Authorization: Bearer`, or the session cookie of the client area.
 * Throws 401 for no, an unknown or an expired credential.
 */
export function authenticate(store: Store, request: ReceivedRequest): Caller {
  const { kind, secret } = presentedCredential(request);
  if (kind === 'session' && secret === DEMO.session) {
    return { kind, account: store.account(DEMO.account), scopes: ['read:billing', 'write:billing'] };
  }
  if (kind === 'none') throw unauthorized('Authentication is required.');
  if (kind === 'x-api-key' && apiVersion(request.path) === 2) {
    throw unauthorized('Use Authorization: Bearer with this version of the API.');
  }
  const found = kind === 'session' ? null : store.findKey(secret);
  if (!found) throw unauthorized('The API key or session is not valid.');
  if (found.key.expiresAt !== null && found.key.expiresAt <= store.clock.now()) {
    throw unauthorized('The API key has expired.');
  }
  return { kind, account: found.account, scopes: found.key.scopes };
}

/** Throws 403 when the account is closed or the key lacks what the operation needs. */
export function authorize(caller: Caller, needed: Scope | 'any'): void {
  if (!caller.account.active) {
    throw new ApiFailure(403, 'The account is inactive.', { code: 'account_inactive' });
  }
  if (needed !== 'any' && !caller.scopes.includes(needed)) {
    throw new ApiFailure(403, `The API key lacks the scope ${needed}.`);
  }
}

function unauthorized(message: string): ApiFailure {
  return new ApiFailure(401, message, { headers: { 'WWW-Authenticate': 'Bearer' } });
}
