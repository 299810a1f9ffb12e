import { type Result, success } from '../failures/failure';
import { type AccountOwner, readAccountOwner } from '../hostup/account-summary';
import { hostUpApi } from '../hostup/api';
import type { HttpEdges } from '../hostup/http';
import { listInvoices } from '../hostup/list-invoices';

/** What a test of a key found. */
export interface KeyTest {
  owner: AccountOwner;
  /** Whether the key has `read:billing`: lists and numbers need it. Null when that could not be told. */
  canRead: boolean | null;
}

/** Asks HostUp whose key it is (`account-summary`, then one page of the invoice list); never waits. */
export async function testKey(edges: HttpEdges, key: string): Promise<Result<KeyTest>> {
  const api = hostUpApi(edges, { key, maxWait: 0 });
  const owner = await readAccountOwner(api);
  if (!owner.ok) return owner;
  const list = await listInvoices(api, 1);
  const lacksScope = !list.ok && list.failure.code === 'missing_scope';
  return success({ owner: owner.value, canRead: list.ok ? true : lacksScope ? false : null });
}

/** Asks HostUp whose key it is, in one call. */
export function ownerOfKey(edges: HttpEdges, key: string): Promise<Result<AccountOwner>> {
  return readAccountOwner(hostUpApi(edges, { key, maxWait: 0 }));
}
