import { apiKeysItem } from '../accounts/account';
import type { Result } from '../failures/failure';
import type { Store } from '../storage/store';
import { type KnownInvoices, knownInvoicesItem } from './known-invoices';

/**
 * Changes what is kept of an account's invoices. Nothing is kept for an account that is gone: an answer that was
 * under way when it was removed would bring its list back. Fails with `storage_failed` like any change.
 */
export async function keepKnownInvoices(
  store: Store,
  accountId: string,
  change: (known: KnownInvoices) => KnownInvoices,
): Promise<Result<KnownInvoices>> {
  const item = knownInvoicesItem(accountId);
  const kept = await store.update(item, change);
  // Asked afterwards: whoever removes an account takes its key first and its list later.
  if (!Object.hasOwn(await store.read(apiKeysItem), accountId)) await store.remove(item);
  return kept;
}
