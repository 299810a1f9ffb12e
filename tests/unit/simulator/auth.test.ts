import { describe, expect, it } from 'vitest';
import { testSimulator } from './harness';

const harness = testSimulator();
const V1 = '/api/billing/account-summary';
const V2 = '/api/v2/me/preferences';

describe('credentials', () => {
  const key = 'hu_demo_full_7Q2M';
  it.each([
    ['X-API-Key on v1', V1, { 'x-api-key': key }, 200, 'x-api-key'],
    ['Bearer on v1', V1, { authorization: `Bearer ${key}` }, 200, 'bearer'],
    ['Bearer on v2', V2, { authorization: `Bearer ${key}` }, 200, 'bearer'],
    ['X-API-Key on v2', V2, { 'x-api-key': key }, 401, 'x-api-key'],
    ['the session on v1', V1, { cookie: 'theme=dark; hostup_session=demo' }, 200, 'session'],
    ['the session on v2', V2, { cookie: 'hostup_session=demo' }, 200, 'session'],
    ['another session', V1, { cookie: 'hostup_session=stolen' }, 401, 'session'],
    ['a key as the session', V1, { cookie: `hostup_session=${key}` }, 401, 'session'],
    ['nothing', V1, {}, 401, 'none'],
    ['an unknown key', V1, { 'x-api-key': 'hu_demo_full' }, 401, 'x-api-key'],
    ['a key with a blank', V1, { authorization: `Bearer  ${key}` }, 401, 'bearer'],
    ['Basic', V1, { authorization: `Basic ${key}` }, 401, 'bearer'],
    ['an expired key', V1, { 'x-api-key': 'hu_demo_expired_1X6D' }, 401, 'x-api-key'],
    [
      'a wrong key beside a session',
      V1,
      { 'x-api-key': 'x', cookie: 'hostup_session=demo' },
      401,
      'x-api-key',
    ],
  ])('%s', async (_name, path, headers, status, auth) => {
    const answer = await harness.anonymous('GET', path, { headers });
    expect(answer.status).toBe(status);
    const account = status === 200 ? 'acc_byran' : null;
    expect(harness.simulator.log).toMatchObject([{ auth, status, account, kind: 'api', path }]);
  });

  it('a 401 says which error it is in either version', async () => {
    expect((await harness.anonymous('GET', V1)).json).toMatchObject({ code: 'UNAUTHORIZED' });
    expect((await harness.anonymous('GET', V2)).json).toMatchObject({ code: 'unauthorized', status: 401 });
  });

  it('a key works until it expires, by the simulated clock', async () => {
    const { store, clock } = harness.simulator;
    const expiring = store.findKey(store.demo.fullKey)?.key;
    if (expiring) expiring.expiresAt = clock.now() + 60_000;
    expect((await harness.api('GET', V1)).status).toBe(200);
    clock.advance(60_001);
    expect((await harness.api('GET', V1)).status).toBe(401);
  });
});

describe('scopes', () => {
  const id = 46_090;
  it.each([
    ['hu_demo_read_only_3F8K', 'GET', `/api/billing/invoice/${id}/payment-link`, 200],
    ['hu_demo_read_only_3F8K', 'POST', `/api/billing/invoice/${id}/payment-link`, 403],
    ['hu_demo_read_only_3F8K', 'POST', '/api/billing/invoices', 200],
    ['hu_demo_write_only_9T4R', 'POST', `/api/billing/invoice/${id}/payment-link`, 200],
    ['hu_demo_write_only_9T4R', 'GET', `/api/billing/invoice/${id}/payment-link`, 403],
    ['hu_demo_write_only_9T4R', 'GET', '/api/billing/invoices', 403],
    ['hu_demo_write_only_9T4R', 'POST', '/api/billing/invoices', 403],
    ['hu_demo_write_only_9T4R', 'GET', V1, 403],
    ['hu_demo_write_only_9T4R', 'GET', V2, 200],
    ['hu_demo_write_only_9T4R', 'GET', '/api/v2/billing/invoices', 403],
  ])('%s %s %s: %i', async (bearer, method, path, status) => {
    const body = method === 'POST' ? { body: {} } : {};
    const answer = await harness.anonymous(method, path, { bearer, ...body });
    expect(answer.status).toBe(status);
    if (status === 403)
      expect(String((answer.json as { code: string }).code).toLowerCase()).toBe('forbidden');
  });

  it('a key without the scope makes no link', async () => {
    const bearer = harness.simulator.store.demo.readOnlyKey;
    const { publicId } = harness.simulator.store.invoice(id);
    await harness.anonymous('POST', `/api/v2/billing/invoices/${publicId}/actions/generate-payment-link`, {
      bearer,
    });
    expect(harness.simulator.store.links.size).toBe(0);
  });

  it('an inactive account is refused, in v2 with a code of its own', async () => {
    const { store } = harness.simulator;
    store.account(store.demo.account).active = false;
    expect((await harness.api('GET', V2)).json).toMatchObject({ status: 403, code: 'account_inactive' });
    expect((await harness.api('GET', V1)).status).toBe(403);
    expect((await harness.api('GET', V1, { bearer: store.demo.secondKey })).status).toBe(200);
  });
});
