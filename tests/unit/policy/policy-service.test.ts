import { describe, expect, it } from 'vitest';
import { type Account, accountsItem, apiKeysItem } from '../../../utils/accounts/account';
import { knownInvoicesItem } from '../../../utils/invoices/known-invoices';
import { NO_POLICY, policyItem } from '../../../utils/policy/policy';
import { policyService } from '../../../utils/policy/policy-service';
import { createStore } from '../../../utils/storage/store';
import { memory } from '../bulk/bulk-bench';
import { WHOLE } from './policies';

const OWN: Account = {
  id: 'own',
  name: 'Eget',
  color: 'teal',
  lastFour: 'abcd',
  isDefault: true,
  source: 'user',
};

async function bench() {
  const storage = memory();
  const store = createStore(storage.edge);
  await store.update(accountsItem, () => [OWN]);
  await store.update(apiKeysItem, () => ({ own: 'hu_own_key_abcd' }));
  const waits: number[] = [];
  const state = {
    managed: {} as Record<string, unknown> | null,
    /** What the managed storage holds once a wait is over. */
    afterWait: undefined as Record<string, unknown> | undefined,
    changed: () => {},
  };
  const service = policyService({
    store,
    managed: {
      get: async () => state.managed ?? Promise.reject(new Error('Managed storage manifest not found')),
      onChanged: (listener) => {
        state.changed = listener;
      },
    },
    async wait(milliseconds) {
      waits.push(milliseconds);
      if (state.afterWait) state.managed = state.afterWait;
    },
  });
  const accounts = async () =>
    (await store.read(accountsItem)).map(({ id, isDefault }) => (isDefault ? `${id}*` : id));
  return { storage, store, state, service, waits, accounts };
}

describe('a deployed policy', () => {
  it('adds its accounts and keys, and tells what is locked without keys', async () => {
    const { store, state, service, accounts } = await bench();
    state.managed = WHOLE;
    await service.read();
    expect(await accounts()).toEqual(['policy:byran-ab', 'policy:kund-co*', 'own']);
    expect(await store.read(apiKeysItem)).toEqual({
      own: 'hu_own_key_abcd',
      'policy:byran-ab': 'hu_policy_first_1234',
      'policy:kund-co': 'hu_policy_second_5678',
    });
    const applied = await store.read(policyItem);
    expect(applied).toMatchObject({ isDeployed: true, locksDefault: true, switches: WHOLE.preferences });
    expect(JSON.stringify([applied, await store.read(accountsItem)])).not.toMatch(/hu_policy/);
  });

  it('is written once, not at every start', async () => {
    const { storage, state, service } = await bench();
    state.managed = WHOLE;
    await service.read();
    const writes = { ...storage.writes };
    await service.read();
    expect(storage.writes).toEqual(writes);
  });

  it('leaves the user’s choices where it says nothing', async () => {
    const { store, state, service, accounts } = await bench();
    const [first, second] = WHOLE.accounts;
    state.managed = { accounts: [first, { ...second, default: undefined }] };
    await service.read();
    expect(await accounts()).toEqual(['policy:byran-ab', 'policy:kund-co', 'own*']);
    await store.update(accountsItem, (all) =>
      all.map((account) => ({
        ...account,
        isDefault: account.id === 'policy:kund-co',
        color: 'pink' as const,
      })),
    );
    await service.read();
    expect(await accounts()).toEqual(['policy:byran-ab', 'policy:kund-co*', 'own']);
    expect((await store.read(accountsItem)).map(({ color }) => color)).toEqual(['violet', 'pink', 'pink']);
  });

  it('that changes, changes all of it', async () => {
    const { store, state, service, accounts } = await bench();
    state.managed = WHOLE;
    await service.read();
    await store.update(knownInvoicesItem('policy:kund-co'), (known) => ({ ...known, newestReadAt: 1 }));
    state.managed = { accounts: [{ name: 'Byrån AB', key: 'hu_policy_rolled_9999' }] };
    await service.read();
    expect(await accounts()).toEqual(['policy:byran-ab*', 'own']);
    expect((await store.read(apiKeysItem))['policy:byran-ab']).toBe('hu_policy_rolled_9999');
    expect((await store.read(knownInvoicesItem('policy:kund-co'))).newestReadAt).toBeNull();
  });

  it('that is removed while we listen goes at once', async () => {
    const { store, state, service, accounts, waits } = await bench();
    state.managed = WHOLE;
    service.follow();
    await service.read();
    state.managed = null;
    state.changed();
    await service.read();
    expect(await accounts()).toEqual(['own*']);
    expect(await store.read(apiKeysItem)).toEqual({ own: 'hu_own_key_abcd' });
    expect(await store.read(policyItem)).toEqual(NO_POLICY);
    expect(waits).toEqual([]);
  });
});

describe('at the start of the browser', () => {
  it('an empty answer does not take the accounts away before it is confirmed', async () => {
    const { state, service, accounts, waits } = await bench();
    state.managed = WHOLE;
    await service.read();
    state.managed = {};
    state.afterWait = WHOLE;
    service.follow();
    await service.read();
    expect(waits).toHaveLength(1);
    expect(await accounts()).toEqual(['policy:byran-ab', 'policy:kund-co*', 'own']);
  });

  it('a policy that was removed meanwhile goes', async () => {
    const { state, service, accounts } = await bench();
    state.managed = WHOLE;
    await service.read();
    state.managed = {};
    service.follow();
    await service.read();
    expect(await accounts()).toEqual(['own*']);
  });

  it('no policy at all (Firefox rejects) changes nothing', async () => {
    const { storage, state, service } = await bench();
    const writes = { ...storage.writes };
    state.managed = null;
    service.follow();
    await service.read();
    expect(storage.writes).toEqual(writes);
  });
});
