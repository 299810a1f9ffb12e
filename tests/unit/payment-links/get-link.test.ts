import { describe, expect, it } from 'vitest';
import { endOf } from './core';
import { simulatedCore } from './simulated-core';

const start = simulatedCore();

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

  it('what may go on beside the call is told of it once it is out', async () => {
    const { service, simulator, id } = await start();
    let callsThen = -1;
    const request = { reference: { kind: 'id', value: id } } as const;
    await service.request(request, undefined, () => {
      callsThen = simulator.log.length;
    });
    expect(callsThen).toBeGreaterThanOrEqual(0);
    expect(simulator.log).toHaveLength(1);
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

  it('a printed number that a page’s address has in the place of an id is resolved like one', async () => {
    const { ask, posts, id } = await start();
    expect(endOf(await ask('id', '202600001'))).toMatchObject({
      state: 'done',
      link: { invoice: { id, number: '202600001' } },
    });
    expect(posts().map(({ path }) => path)).toEqual([`/api/billing/invoice/${id}/payment-link`]);
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
