import { describe, expect, it } from 'vitest';
import { endOf, request, withAccounts } from './core';
import { simulatedCore } from './simulated-core';

const start = simulatedCore();

describe('several accounts', () => {
  it('an invoice is looked for in the default one, then in the others', async () => {
    const { ask, demo, store, simulator } = await start();
    await withAccounts(store, { byran: demo.fullKey, kund: demo.secondKey });
    for (const [kind, value] of [
      ['number', '202690001'],
      ['id', '47202'],
      ['any', '202690003'],
    ] as const)
      expect(endOf(await ask(kind, value))).toMatchObject({ state: 'done', link: { accountId: 'kund' } });
    simulator.store.options.foreignInvoice = 403;
    expect(endOf(await ask('id', '47203'))).toMatchObject({ state: 'done', link: { accountId: 'kund' } });
  });

  it('one that is asked for is the only one that is asked', async () => {
    const { ask, demo, store, simulator } = await start();
    await withAccounts(store, { byran: demo.fullKey, kund: demo.secondKey });
    expect(endOf(await ask('number', '202690001', 'byran'))).toMatchObject({
      failure: { code: 'invoice_not_found' },
    });
    expect(simulator.log.every(({ account }) => account === 'acc_byran')).toBe(true);
  });

  it('"not found" is not said while an account could not be looked into', async () => {
    const { ask, demo, store } = await start();
    await withAccounts(store, { byran: demo.fullKey, kund: 'hu_unknown_key' });
    expect(endOf(await ask('number', '202690001'))).toMatchObject({ failure: { code: 'key_rejected' } });
  });

  it('a default account that fails is not passed over: the others could hold the same number', async () => {
    const { ask, demo, store, posts } = await start();
    await withAccounts(store, { byran: demo.expiredKey, kund: demo.secondKey });
    expect(endOf(await ask('number', '202690001'))).toMatchObject({ failure: { code: 'key_rejected' } });
    expect(posts()).toEqual([]);
  });
});

describe('one call per invoice at a time', () => {
  it('the same reference, number and id, account given or not, all at once: one POST', async () => {
    const { service, posts, id, clipboard } = await start();
    const asked = [
      request('id', id),
      request('id', id),
      request('number', '202600001'),
      request('number', '202600001', 'byran'),
      request('any', '202600001'),
    ];
    const ends = await Promise.all(asked.map((one) => service.request(one)));
    expect(ends.map((end) => (end.state === 'done' ? end.link.url : end.state))).toEqual(
      asked.map(() => clipboard.text),
    );
    expect(posts()).toHaveLength(1);
  });

  it('different invoices have calls of their own', async () => {
    const { service, posts, links } = await start();
    await Promise.all(
      ['202600001', '202600003', '202600005'].map((n) => service.request(request('number', n))),
    );
    expect(posts()).toHaveLength(3);
    expect(new Set((await links()).map(({ invoice }) => invoice.number)).size).toBe(3);
  });

  it('the same id in two accounts is two things', async () => {
    const { service, posts, demo, store, id } = await start();
    await withAccounts(store, { byran: demo.fullKey, kund: demo.secondKey });
    await Promise.all(['byran', 'kund'].map((account) => service.request(request('id', id, account))));
    expect(
      posts()
        .map(({ account }) => account)
        .sort(),
    ).toEqual(['acc_byran', 'acc_kund']);
  });

  it('who comes later hears where it is', async () => {
    const { service, id } = await start();
    const first = service.request(request('id', id));
    const heard: string[] = [];
    await service.request(request('id', id), ({ state }) => heard.push(state));
    await first;
    expect(heard).toEqual(['busy', 'done']);
  });

  it('after the end a new click is a new call', async () => {
    const { ask, posts, id } = await start();
    await ask('id', id);
    await ask('id', id);
    expect(posts()).toHaveLength(2);
  });
});
