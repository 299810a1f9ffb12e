import { accountsItem, apiKeysItem } from '../../../utils/accounts/account';
import type { Store } from '../../../utils/storage/store';
import type { Simulator } from '../../simulator';
import { call } from '../../simulator/client';
import { ACCOUNT } from './account';

/** A `fetch` that leads every address to the simulator. Knows what the product's client uses, no more. */
export function simulatorFetch(simulator: Simulator): typeof fetch {
  return async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const headers = Object.fromEntries(new Headers(init.headers));
    const body = typeof init.body === 'string' ? init.body : undefined;
    const answer = await call(simulator, init.method ?? 'GET', pathname + search, { headers, body });
    return new Response(answer.text, { status: answer.status, headers: answer.headers });
  };
}

/** Saves the simulator's demo account and its key. */
export async function saveAccount(store: Store, simulator: Simulator): Promise<void> {
  await store.update(accountsItem, () => [ACCOUNT]);
  await store.update(apiKeysItem, () => ({ [ACCOUNT.id]: simulator.store.demo.fullKey }));
}
