import { describe, expect, it } from 'vitest';
import { simulatedFetch } from '../hostup/simulated-fetch';
import { simulatedHostUp } from '../hostup/simulated-hostup';
import { core, endOf, request, withAccounts } from './core';

const hostUp = simulatedHostUp();
const fetchHostUp = simulatedFetch(() => hostUp.simulator.port);

/** A core with the demo account's key, and an unpaid invoice of it. */
async function start(keys?: Record<string, string>) {
  const { simulator } = hostUp;
  const { demo } = simulator.store;
  const made = core(fetchHostUp);
  await withAccounts(made.store, keys ?? { byran: demo.fullKey });
  const invoice = simulator.store.byNumber('202600001');
  const posts = () =>
    simulator.log.filter(({ method, path }) => method === 'POST' && path.includes('/payment-link'));
  return { ...made, simulator, demo, invoice, posts, id: String(invoice.id) };
}

describe('from a click to the clipboard', () => {
  it('an internal id: one call, the link kept and copied', async () => {
    const { ask, links, clipboard, simulator, id, invoice } = await start();
    const end = endOf(await ask('id', id));
    const [link] = await links();
    expect(end).toMatchObject({ state: 'done', copied: true, kept: true });
    expect(clipboard.text).toBe(link?.url);
    expect(simulator.store.links.get(link?.uuid ?? '')?.invoiceId).toBe(invoice.id);
    expect(link).toMatchObject({
      accountId: 'byran',
      state: 'active',
      watched: true,
      invoice: { id, total: 300 },
    });
    expect(simulator.log.map(({ method }) => method)).toEqual(['POST']);
  });

  it('a printed number is resolved to its id, remembered, and never posted as an id', async () => {
    const { ask, simulator, posts, id } = await start();
    expect(endOf(await ask('number', '202600001'))).toMatchObject({
      state: 'done',
      link: { invoice: { id, number: '202600001' } },
    });
    expect(posts().map(({ path }) => path)).toEqual([`/api/billing/invoice/${id}/payment-link`]);
    simulator.log.length = 0;
    await ask('number', '202600001');
    expect(simulator.log).toHaveLength(1);
  });

  it('what was read ahead makes a number cost one call', async () => {
    const { ask, issuer, simulator } = await start();
    await issuer.readAhead();
    expect(simulator.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/billing/invoices',
    ]);
    await ask('number', '202600059');
    expect(simulator.log).toHaveLength(2);
  });

  it('a number on a later page, and one that only the full list has', async () => {
    const { ask, simulator } = await start();
    simulator.store.seedMany(250);
    expect(endOf(await ask('number', '202610090')).state).toBe('done');
    const collections = simulator.store
      .invoicesOf('acc_byran')
      .find(({ status }) => status === 'Collections');
    expect(endOf(await ask('number', collections?.number ?? '')).state).toBe('done');
  });

  it('a public id goes to v2 with Bearer', async () => {
    const { ask, simulator, invoice } = await start();
    expect(endOf(await ask('publicId', invoice.publicId))).toMatchObject({
      state: 'done',
      link: { invoice: { publicId: invoice.publicId, number: '202600001', currency: 'SEK' } },
    });
    expect(simulator.log.map(({ auth, path }) => [auth, path])).toEqual([
      ['bearer', `/api/v2/billing/invoices/${invoice.publicId}/actions/generate-payment-link`],
    ]);
  });

  it('the same link again: one entry, on top', async () => {
    const { ask, links, id } = await start();
    await ask('id', id);
    await ask('number', '202600003');
    await ask('id', id);
    expect((await links()).map(({ invoice }) => invoice.id)[0]).toBe(id);
    expect(await links()).toHaveLength(2);
  });

  it('an expired link is replaced, and the old entry says so', async () => {
    const { ask, links, simulator, id } = await start();
    await ask('id', id);
    simulator.clock.advance(15 * 86_400_000);
    await ask('id', id);
    expect((await links()).map(({ state }) => state)).toEqual(['active', 'replaced']);
  });

  it('a 429 is shown with its end, then goes on by itself', async () => {
    const { ask, simulator, clock, id } = await start();
    const fault = { kind: 'status', status: 429, headers: { 'Retry-After': '7' } } as const;
    simulator.faults.set({ match: { path: /payment-link/ }, times: 1, fault });
    const until = clock.now + 7000;
    expect(await ask('id', id)).toMatchObject([
      { state: 'busy' },
      { state: 'waiting', until },
      { state: 'done' },
    ]);
  });
});

describe('what goes wrong is said, and nothing is copied', () => {
  it.each([
    ['no key', {}, 'no_key'],
    ['an unknown key', { a: 'hu_unknown_key' }, 'key_rejected'],
    ['an expired key', { a: 'hu_demo_expired_1X6D' }, 'key_rejected'],
    ['a key that may not write', { a: 'hu_demo_read_only_3F8K' }, 'missing_scope'],
  ])('%s', async (_what, keys, code) => {
    const { ask, clipboard, links, id } = await start(keys);
    expect(endOf(await ask('id', id))).toMatchObject({ state: 'failed', failure: { code, reference: id } });
    expect(clipboard.text).toBeNull();
    expect(await links()).toEqual([]);
  });

  it('a key that may not read: an id works, a number says which scope is missing', async () => {
    const { ask, id } = await start({ a: 'hu_demo_write_only_9T4R' });
    expect(endOf(await ask('id', id)).state).toBe('done');
    const failure = { code: 'missing_scope', scope: 'read:billing', reference: '202600001' };
    expect(endOf(await ask('number', '202600001'))).toMatchObject({ state: 'failed', failure });
  });

  it('a 403 that names no scope: missing scope for an own invoice, else not found', async () => {
    const { ask, simulator, id } = await start();
    const body = { error: 'Forbidden', message: 'Forbidden', code: 'FORBIDDEN' };
    simulator.faults.set({
      match: { method: 'POST', path: /payment-link$/ },
      fault: { kind: 'status', status: 403, body },
    });
    expect(endOf(await ask('id', id))).toMatchObject({
      failure: { code: 'missing_scope', scope: 'write:billing' },
    });
    expect(endOf(await ask('id', '47201'))).toMatchObject({ failure: { code: 'invoice_not_found' } });
    simulator.faults.set({ match: { path: /billing\/invoices/ }, fault: { kind: 'status', status: 500 } });
    expect(endOf(await ask('id', '47202'))).toMatchObject({ failure: { code: 'forbidden' } });
  });

  it.each(['Paid', 'Cancelled', 'Refunded', 'Draft', 'Credited'] as const)(
    '%s, for each kind of 4xx',
    async (status) => {
      const { ask, simulator, invoice, id, clipboard } = await start();
      simulator.store.patchInvoice(invoice.id, { status });
      for (const notPayable of [409, 422] as const) {
        simulator.store.options.notPayable = notPayable;
        const failure = { code: 'invoice_not_payable', invoiceStatus: status };
        expect(endOf(await ask('id', id))).toMatchObject({ state: 'failed', failure });
        const word = status.toLowerCase();
        expect(endOf(await ask('publicId', invoice.publicId))).toMatchObject({
          failure: { ...failure, invoiceStatus: word },
        });
      }
      for (const code of [400, 410]) {
        simulator.faults.set({
          match: { path: /payment-link$/ },
          times: 1,
          fault: { kind: 'status', status: code },
        });
        expect(endOf(await ask('id', id))).toMatchObject({
          failure: { code: 'invoice_not_payable', invoiceStatus: status },
        });
      }
      expect(clipboard.text).toBeNull();
    },
  );

  it('a payment under way', async () => {
    const { ask, simulator, invoice, id } = await start();
    simulator.store.patchInvoice(invoice.id, { paymentInProgress: true });
    expect(endOf(await ask('id', id))).toMatchObject({
      failure: { code: 'payment_in_progress', reference: id },
    });
    expect(endOf(await ask('publicId', invoice.publicId))).toMatchObject({
      failure: { code: 'payment_in_progress' },
    });
  });

  it.each([403, 404] as const)(
    'another account’s invoice (%i), and one that nobody has',
    async (foreignInvoice) => {
      const { ask, simulator, posts } = await start();
      simulator.store.options.foreignInvoice = foreignInvoice;
      const failure = { code: 'invoice_not_found' };
      expect(endOf(await ask('id', '47201'))).toMatchObject({ state: 'failed', failure });
      expect(endOf(await ask('id', '999999'))).toMatchObject({ state: 'failed', failure });
      const before = posts().length;
      expect(endOf(await ask('number', '202690001'))).toMatchObject({
        failure: { ...failure, reference: '202690001' },
      });
      expect(posts()).toHaveLength(before);
    },
  );

  it('a printed number where an id is meant is no other invoice’s', async () => {
    const { ask } = await start();
    expect(endOf(await ask('id', '202600001'))).toMatchObject({ failure: { code: 'invoice_not_found' } });
  });

  it('the site taken away is told from a lost network', async () => {
    const { ask, simulator, site, id } = await start();
    simulator.faults.set({ match: { path: /./ }, fault: { kind: 'reset' } });
    expect(endOf(await ask('id', id))).toMatchObject({ failure: { code: 'offline', reference: id } });
    site.isAllowed = false;
    expect(endOf(await ask('id', id))).toMatchObject({ failure: { code: 'no_site_access', reference: id } });
  });
});

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
