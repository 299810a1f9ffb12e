import { apiKeysItem } from '../accounts/account';
import type { Result } from '../failures/failure';
import type { Store } from '../storage/store';
import { type KnownInvoices, knownInvoicesItem } from './known-invoices';

/**
 * Changes what is kept of an account's invoices. Nothing is kept for an account that is gone: an answer that was
 * under way when it was removed would bring its list back. A key that was replaced meanwhile is not noticed; what
 * its answer brings back of another HostUp account leads to no link, since the new key may not ask for it. Fails
 * with `storage_failed` like any change.
 */
export async function keepKnownInvoices(
  store: Store,
  accountId: string,
  change: (known: KnownInvoices) => KnownInvoices,
): Promise<Result<KnownInvoices>> {
  const item = knownInvoicesItem(accountId);
  const kept = await store.update(item, change);
  // Asked afterwards: whoever removes an account takes its key first and its list later. By way of a change of
  // nothing, since keys that can't be read are not keys that are gone.
  const keys = await store.update(apiKeysItem, (all) => all);
  if (keys.ok && !Object.hasOwn(keys.value, accountId)) await store.remove(item);
  return kept;
}
