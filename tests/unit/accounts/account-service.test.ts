import { describe, expect, it } from 'vitest';
import { accountsItem, apiKeysItem } from '../../../utils/accounts/account';
import { accountService } from '../../../utils/accounts/account-service';
import { knownInvoicesItem } from '../../../utils/invoices/known-invoices';
import { policyItem } from '../../../utils/policy/policy';
import { simulatedFetch } from '../hostup/simulated-fetch';
import { simulatedHostUp } from '../hostup/simulated-hostup';
import { memoryStore } from '../storage/memory-storage';

const hostUp = simulatedHostUp();

function start(fetch: typeof globalThis.fetch = simulatedFetch(() => hostUp.simulator.port)) {
  const { memory, store } = memoryStore();
  let ids = 0;
  const newId = () => `account-${++ids}`;
  const service = accountService({ store, fetch, now: () => Date.now(), wait: async () => {}, newId });
  const accounts = () => store.read(accountsItem);
  const keys = () => store.read(apiKeysItem);
  return { memory, store, service, accounts, keys, demo: hostUp.simulator.store.demo };
}

describe('saving a key', () => {
  it('says whose it is, names the account after it, keeps four characters to show', async () => {
    const { service, accounts, keys, demo } = start();
    expect(await service.save(demo.fullKey)).toMatchObject({
      ok: true,
      value: { test: { ok: true, value: { owner: { name: 'Byrån AB' }, canRead: true } } },
    });
    expect(await accounts()).toEqual([
      {
        id: 'account-1',
        name: 'Byrån AB',
        color: 'teal',
        lastFour: '7Q2M',
        isDefault: true,
        source: 'user',
        owner: 'ekonomi@byran.example',
      },
    ]);
    expect(await keys()).toEqual({ 'account-1': demo.fullKey });
  });

  it('a key that HostUp refuses is kept, with the reason', async () => {
    const { service, accounts, demo } = start();
    const saved = await service.save(demo.expiredKey);
    expect(saved).toMatchObject({
      ok: true,
      value: { test: { ok: false, failure: { code: 'key_rejected' } } },
    });
    expect(await accounts()).toHaveLength(1);
  });

  it.each([
    ['no network', { kind: 'reset' }, 'offline'],
    ['a server that is down', { kind: 'status', status: 500 }, 'server_error'],
    ['too many requests', { kind: 'status', status: 429 }, 'rate_limited'],
  ] as const)('%s: kept, and says so at once', async (_what, fault, code) => {
    const { service, keys, demo } = start();
    hostUp.simulator.faults.set({ match: { path: /./ }, fault });
    expect(await service.save(demo.fullKey)).toMatchObject({ value: { test: { failure: { code } } } });
    expect(Object.values(await keys())).toEqual([demo.fullKey]);
  });

  it('a key without read:billing: told which scope is missing', async () => {
    const { service, demo } = start();
    expect(await service.test(demo.writeOnlyKey)).toMatchObject({
      ok: false,
      failure: { code: 'missing_scope', scope: 'read:billing' },
    });
    expect(await service.test(demo.readOnlyKey)).toMatchObject({ ok: true, value: { canRead: true } });
  });

  it('the same key again is the same account', async () => {
    const { service, accounts, demo } = start();
    await service.save(demo.fullKey);
    await service.save(demo.fullKey, { name: 'Kontoret' });
    expect(await accounts()).toMatchObject([{ id: 'account-1', name: 'Kontoret' }]);
  });

  it('a new key for an account: name, colour and place stay, the old numbers are forgotten', async () => {
    const { service, accounts, keys, store, demo } = start();
    await service.save(demo.fullKey);
    const item = knownInvoicesItem('account-1');
    await store.update(item, (known) => ({ ...known, unpaidReadAt: 7 }));
    await service.save(demo.fullKey, { accountId: 'account-1' });
    expect((await store.read(item)).unpaidReadAt).toBe(7);
    await service.save(demo.secondKey, { accountId: 'account-1' });
    expect((await store.read(item)).unpaidReadAt).toBeNull();
    expect(await accounts()).toMatchObject([{ id: 'account-1', name: 'Byrån AB', lastFour: '5L9P' }]);
    expect(await keys()).toEqual({ 'account-1': demo.secondKey });
  });

  it('storage full: said, and no key is left that belongs to no account', async () => {
    const { service, memory, keys, demo } = start();
    memory.full = /accounts/;
    expect(await service.save(demo.fullKey)).toEqual({ ok: false, failure: { code: 'storage_failed' } });
    expect(await keys()).toEqual({});
    memory.full = /apiKeys/;
    expect((await service.save(demo.fullKey)).ok).toBe(false);
    expect(memory.stored.get('local:accounts')).toBeUndefined();
  });

  it('neither what is answered nor what is listed holds the key', async () => {
    const { service, accounts, demo, memory } = start();
    const saved = await service.save(demo.fullKey);
    const refused = await service.save('hu_some_unknown_key');
    expect(JSON.stringify([saved, refused, await accounts()])).not.toMatch(/hu_demo|hu_some/);
    expect([...memory.stored].filter(([, text]) => /hu_/.test(text)).map(([name]) => name)).toEqual([
      'local:apiKeys',
    ]);
  });
});

describe('a second key of a HostUp account that is kept already', () => {
  it('takes the place of the first: name, colour, list and links stay', async () => {
    const { service, accounts, keys, store, demo } = start();
    await service.save(demo.fullKey);
    await service.change('account-1', { name: 'Kontoret', color: 'pink' });
    await store.update(knownInvoicesItem('account-1'), (known) => ({ ...known, unpaidReadAt: 7 }));
    const saved = await service.save(demo.readOnlyKey);
    expect(saved).toMatchObject({
      value: { tookPlace: true, insteadOf: null, account: { id: 'account-1' } },
    });
    expect(await accounts()).toMatchObject([{ name: 'Kontoret', color: 'pink', lastFour: '3F8K' }]);
    expect(await keys()).toEqual({ 'account-1': demo.readOnlyKey });
    expect((await store.read(knownInvoicesItem('account-1'))).unpaidReadAt).toBe(7);
  });

  it('is recognised where the owner of the first was not learned when it was saved', async () => {
    const { service, accounts, store, demo } = start();
    await service.save(demo.fullKey);
    await store.update(accountsItem, (all) => all.map(({ owner: _, ...account }) => account));
    expect(await service.save(demo.readOnlyKey)).toMatchObject({ value: { tookPlace: true } });
    expect(await accounts()).toHaveLength(1);
  });

  it('goes to that account also when it was given for another', async () => {
    const { service, accounts, keys, demo } = start();
    await service.save(demo.fullKey);
    await service.save(demo.secondKey);
    const saved = await service.save(demo.readOnlyKey, { accountId: 'account-2' });
    expect(saved).toMatchObject({ value: { tookPlace: true, account: { id: 'account-1' } } });
    expect(await keys()).toEqual({ 'account-1': demo.readOnlyKey, 'account-2': demo.secondKey });
    expect(await accounts()).toHaveLength(2);
  });

  it('is no news where it is the named account’s, or the same key again', async () => {
    const { service, demo } = start();
    expect(await service.save(demo.fullKey)).toMatchObject({ value: { tookPlace: false } });
    expect(await service.save(demo.fullKey)).toMatchObject({ value: { tookPlace: false } });
    const renewed = await service.save(demo.readOnlyKey, { accountId: 'account-1' });
    expect(renewed).toMatchObject({ value: { tookPlace: false } });
  });

  it('does not take the place of one whose owner nobody can tell', async () => {
    const { service, accounts, demo } = start();
    await service.save(demo.writeOnlyKey);
    await service.save(demo.fullKey);
    expect(await accounts()).toHaveLength(2);
  });
});

describe('while HostUp refuses the key of the account that is asked first', () => {
  it('a key that works is asked first from now on, which is said', async () => {
    const { service, accounts, demo } = start();
    await service.save(demo.expiredKey);
    expect(await service.save(demo.secondKey)).toMatchObject({
      value: { insteadOf: { id: 'account-1' }, account: { id: 'account-2', isDefault: true } },
    });
    expect(await accounts()).toMatchObject([{ isDefault: false }, { isDefault: true }]);
  });

  it('another that it refuses is not, nor where an administrator has decided', async () => {
    const { service, accounts, store, demo } = start();
    await service.save(demo.expiredKey);
    await service.save('hu_nobody_knows_this');
    await store.update(policyItem, (policy) => ({ ...policy, locksDefault: true }));
    expect(await service.save(demo.secondKey)).toMatchObject({ value: { insteadOf: null } });
    expect((await accounts()).map(({ isDefault }) => isDefault)).toEqual([true, false, false]);
  });
});

describe('several accounts', () => {
  async function two() {
    const made = start();
    await made.service.save(made.demo.fullKey);
    await made.service.save(made.demo.secondKey);
    return made;
  }

  it('colours differ, the first is the default', async () => {
    const { accounts } = await two();
    expect(await accounts()).toMatchObject([
      { name: 'Byrån AB', color: 'teal', isDefault: true },
      { name: 'Kund & Co', color: 'blue', isDefault: false },
    ]);
  });

  it('exactly one is the default, whatever is changed or removed', async () => {
    const { service, accounts } = await two();
    const defaults = async () => (await accounts()).filter(({ isDefault }) => isDefault).map(({ id }) => id);
    await service.change('account-2', { isDefault: true });
    expect(await defaults()).toEqual(['account-2']);
    await service.change('unknown', { isDefault: true });
    expect(await defaults()).toHaveLength(1);
    await service.change('account-2', { name: 'Kunden', color: 'pink' });
    expect((await accounts())[1]).toMatchObject({ name: 'Kunden', color: 'pink' });
    await service.remove('account-2');
    expect(await defaults()).toEqual(['account-1']);
  });

  it('removing one forgets its key and its list, and nothing else', async () => {
    const { service, accounts, keys, store, memory } = await two();
    await store.update(knownInvoicesItem('account-1'), (known) => ({ ...known, unpaidReadAt: 1 }));
    await store.update(knownInvoicesItem('account-2'), (known) => ({ ...known, unpaidReadAt: 1 }));
    expect(await service.remove('account-1')).toEqual({ ok: true, value: null });
    expect((await accounts()).map(({ id }) => id)).toEqual(['account-2']);
    expect(Object.keys(await keys())).toEqual(['account-2']);
    expect([...memory.stored.keys()].filter((name) => name.includes('invoices'))).toEqual([
      'local:invoices:account-2',
    ]);
  });

  it.each([
    ['links', /paymentLinks/, ['local:invoices:account-1']],
    ['account', /^accounts$/, []],
  ])('a removal that fails at its %s goes on when it is asked for again', async (_what, fault, lists) => {
    const { service, accounts, keys, store, memory } = await two();
    await store.update(knownInvoicesItem('account-1'), (known) => ({ ...known, unpaidReadAt: 1 }));
    memory.unreadable = fault;
    expect(await service.remove('account-1', true)).toEqual({
      ok: false,
      failure: { code: 'storage_failed' },
    });
    expect(Object.keys(await keys())).toEqual(['account-2']);
    expect([...memory.stored.keys()].filter((name) => name.includes('invoices'))).toEqual(lists);
    memory.unreadable = null;
    expect((await accounts()).map(({ id }) => id)).toEqual(['account-1', 'account-2']);
    expect(await service.remove('account-1', true)).toEqual({ ok: true, value: null });
    expect((await accounts()).map(({ id }) => id)).toEqual(['account-2']);
    expect([...memory.stored.keys()].filter((name) => name.includes('invoices'))).toEqual([]);
  });

  it('a test of one that is gone says that there is no key', async () => {
    const { service } = await two();
    await service.remove('account-1');
    expect(await service.testAccount('account-1')).toEqual({ ok: false, failure: { code: 'no_key' } });
    expect(await service.testAccount('account-2')).toMatchObject({ value: { owner: { name: 'Kund & Co' } } });
    expect(await service.testAccount('__proto__')).toMatchObject({ ok: false });
  });
});
