import { describe, expect, it } from 'vitest';
import { at, testSimulator } from './harness';

const harness = testSimulator();
const json = { headers: { 'content-type': 'application/json' } };

describe('v1 ids', () => {
  it.each(['0', '046090', '-1', '+46090', '46090.0', '4e4', 'abc', '%34%36090', '46090%20', 'inv_1'])(
    '%s is no id: 400',
    async (id) => {
      const answer = await harness.api('POST', `/api/billing/invoice/${id}/payment-link`, json);
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({ error: 'Bad Request', code: 'BAD_REQUEST' });
    },
  );

  it('the printed number is not an id: 404, for every invoice', async () => {
    harness.simulator.store.setLimit({ requests: 1000, perMs: 600_000 });
    for (const { number } of harness.simulator.store.invoices.values()) {
      if (number === null) continue;
      const answer = await harness.api('POST', `/api/billing/invoice/${number}/payment-link`, json);
      expect(answer.status).toBe(404);
    }
    expect(harness.simulator.store.links.size).toBe(0);
  });

  it.each(['99999', '9'.repeat(40)])('an unknown id is 404: %s', async (id) => {
    expect((await harness.api('GET', `/api/billing/invoice/${id}`)).status).toBe(404);
  });

  it("another account's invoice is 404, or 403 where the service tells", async () => {
    const { store } = harness.simulator;
    const foreign = store.invoicesOf(store.demo.secondAccount)[0];
    const path = `/api/billing/invoice/${foreign?.id}/payment-link`;
    expect((await harness.api('POST', path, json)).status).toBe(404);
    store.options.foreignInvoice = 403;
    const told = await harness.api('POST', path, json);
    expect(told.status).toBe(403);
    expect(told.json).toMatchObject({ error: 'Forbidden', code: 'FORBIDDEN' });
    const problem = await harness.api('GET', `/api/v2/billing/invoices/${foreign?.publicId}`);
    expect(problem.json).toMatchObject({ status: 403, code: 'forbidden' });
    expect(store.links.size).toBe(0);
  });
});

describe('v2 ids', () => {
  it.each(['46090', '202600001', 'inv_', 'inv_01HXA3B4C5D6E7F8G9H0J1K2M3', `inv_${'i'.repeat(26)}`])(
    '%s is malformed: 400 with a pointer',
    async (id) => {
      const answer = await harness.api('GET', `/api/v2/billing/invoices/${id}`);
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/path/id' }] });
    },
  );

  it('an unknown one is 404', async () => {
    const answer = await harness.api('GET', '/api/v2/billing/invoices/inv_01hxa3b4c5d6e7f8g9h0j1k2m3');
    expect(answer.status).toBe(404);
    expect(at(answer.json, 'instance')).toBe('/api/v2/billing/invoices/inv_01hxa3b4c5d6e7f8g9h0j1k2m3');
  });
});

describe('link uuids', () => {
  it.each([
    ['not-a-uuid', 400],
    ['4A56E669-6799-42B5-915A-E87D09B28015', 400],
    ['4a56e669-6799-42b5-915a-e87d09b28015', 404],
  ])('%s: %i', async (uuid, status) => {
    expect((await harness.anonymous('GET', `/api/billing/payment-link/${uuid}`)).status).toBe(status);
  });
});

describe('paths', () => {
  it.each([
    '/api',
    '/api/',
    '/api/billing',
    '/api/billing/invoices/',
    '/api//billing/invoices',
    '/api/billing/../billing/invoices',
    '/api/BILLING/invoices',
    '/api/billing/invoice//payment-link',
    '/api/v2',
    '/api/v2/billing/invoice/46090',
  ])('%s is unknown: 404 in the form of its version', async (path) => {
    const answer = await harness.api('GET', path);
    expect(answer.status).toBe(404);
    const v2 = path.startsWith('/api/v2');
    expect(answer.json).toMatchObject(v2 ? { code: 'not_found', status: 404 } : { code: 'NOT_FOUND' });
  });
});
