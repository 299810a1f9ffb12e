import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../simulator/index';
import { testSimulator } from './harness';

const harness = testSimulator();
const PATH = '/api/billing/account-summary';
const status = async () => (await harness.raw('GET', PATH, { key: 'hu_demo_full_7Q2M' })).status;

describe('the control port', () => {
  it('gives the log, by kind and credential, and empties it', async () => {
    await status();
    await harness.raw('GET', '/login');
    const log = (await harness.control('GET', '/log')) as RequestRecord[];
    expect(log).toEqual(harness.simulator.log);
    expect(log).toMatchObject([
      { method: 'GET', host: 'cloud.hostup.se', path: PATH, status: 200, body: '', auth: 'x-api-key' },
      { path: '/login', kind: 'page' },
    ]);
    expect(await harness.control('GET', '/log?kind=page')).toHaveLength(1);
    expect(await harness.control('GET', '/log?auth=bearer')).toHaveLength(0);
    await harness.control('DELETE', '/log');
    expect(harness.simulator.log).toEqual([]);
  });

  it('switches faults on and off, one or several', async () => {
    const fault = { kind: 'status', status: 500 };
    await harness.control('POST', '/faults', [
      { match: { path: PATH, auth: 'session' }, fault },
      { match: { pathPattern: 'summary$' }, times: 1, fault },
    ]);
    expect([await status(), await status()]).toEqual([500, 200]);
    await harness.control('POST', '/faults', { match: { path: PATH }, fault });
    expect(await status()).toBe(500);
    await harness.control('DELETE', '/faults');
    expect(await status()).toBe(200);
  });

  it('moves the clock, also back', async () => {
    const before = harness.simulator.clock.now();
    await harness.control('POST', '/clock/advance', { ms: 86_400_000 });
    expect(harness.simulator.clock.now() - before).toBeGreaterThanOrEqual(86_400_000);
    await harness.control('POST', '/clock/advance', { ms: -2 * 86_400_000 });
    expect(harness.simulator.clock.now()).toBeLessThan(before);
  });

  it('pays, changes and adds invoices, ends links, sets limits and options', async () => {
    const { store } = harness.simulator;
    expect(await harness.control('POST', '/invoices/46090/pay')).toMatchObject({ status: 'Paid' });
    await harness.control('PATCH', '/invoices/46090', { status: 'Unpaid', total: 12.5 });
    expect(store.invoice(46_090)).toMatchObject({ status: 'Unpaid', total: 12.5 });
    await harness.raw('POST', '/api/billing/invoice/46090/payment-link', {
      key: store.demo.fullKey,
      body: {},
    });
    const uuid = [...store.links.keys()][0];
    await harness.control('POST', `/links/${uuid}/revoke`);
    expect(await harness.control('GET', '/invoices/46090')).toMatchObject({
      links: [{ uuid, invalidationReason: 'revoked' }],
    });
    await harness.control('POST', '/invoices', { id: 7, number: '1' });
    expect(store.invoice(7)).toMatchObject({ status: 'Unpaid', total: 300 });
    expect(await harness.control('POST', '/invoices/seed', { count: 2000 })).toEqual({ added: 2000 });
    await harness.control('PATCH', '/options', { foreignInvoice: 403 });
    expect(store.options.foreignInvoice).toBe(403);
    await harness.control('PATCH', '/accounts/acc_byran', { active: false });
    expect(await status()).toBe(403);
    await harness.control('POST', '/limits', { requests: 0, perMs: 1000 });
    expect(await status()).toBe(429);
    expect(await harness.control('GET', '/state')).toMatchObject({ invoices: 2069, rateLimited: 1 });
    await harness.control('POST', '/reset');
    expect(await harness.control('GET', '/state')).toMatchObject({
      invoices: 68,
      requests: 0,
      links: [],
      limit: { requests: 60, perMs: 10_000 },
      options: { foreignInvoice: 404 },
    });
    expect(await status()).toBe(200);
  });

  it.each([
    ['GET', '/nothing', undefined, 404],
    ['PUT', '/log', undefined, 405],
    ['POST', '/faults', { match: { path: PATH } }, 400],
    ['POST', '/faults', { fault: { kind: 'hang' } }, 400],
    ['POST', '/clock/advance', { ms: '1' }, 400],
    ['POST', '/limits', '{', 400],
    ['POST', '/limits', [], 400],
    ['POST', '/invoices/1/pay', undefined, 404],
    ['PATCH', '/accounts/x', {}, 404],
  ])('refuses %s %s %j', async (method, path, body, refusal) => {
    await expect(harness.control(method, path, body)).rejects.toThrow(`${method} ${path}: ${refusal}`);
  });
});
