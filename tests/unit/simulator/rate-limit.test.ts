import { describe, expect, it } from 'vitest';
import { testSimulator } from './harness';

const harness = testSimulator();
const PATH = '/api/billing/account-summary';

describe('the rate limit', () => {
  it('is 60 requests in 10 s at first, and counted down in every answer', async () => {
    const { store } = harness.simulator;
    expect(store.limit).toEqual({ requests: 60, perMs: 10_000 });
    store.setLimit({ ...store.limit, perMs: 600_000 });
    for (let left = 59; left >= 0; left -= 1) {
      const { status, headers } = await harness.api('GET', PATH);
      expect(status).toBe(200);
      expect(headers).toMatchObject({ 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': String(left) });
    }
    expect((await harness.api('GET', PATH)).status).toBe(429);
  });

  it('says how long to wait, which is true', async () => {
    const { store, clock, log } = harness.simulator;
    store.setLimit({ requests: 1, perMs: 600_000 });
    await harness.api('GET', PATH);
    clock.advance(400_000);
    const refused = await harness.api('GET', PATH);
    const seconds = Number(refused.headers['retry-after']);
    expect(refused.json).toMatchObject({ code: 'TOO_MANY_REQUESTS', retryAfter: seconds });
    const reset = Date.parse(refused.headers['x-ratelimit-reset'] ?? '');
    const { at, answeredAt } = log[1] ?? { at: 0, answeredAt: 0 };
    expect(seconds * 1000).toBeGreaterThanOrEqual(reset - (answeredAt ?? 0));
    expect(seconds * 1000).toBeLessThan(reset - at + 1000);
    expect(reset - at).toBeLessThanOrEqual(200_000);
    clock.advance(seconds * 1000);
    expect((await harness.api('GET', PATH)).status).toBe(200);
  });

  it('has the other form in v2', async () => {
    harness.simulator.store.setLimit({ requests: 0, perMs: 1000 });
    const refused = await harness.api('GET', '/api/v2/me/preferences');
    expect(refused.json).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
    expect(refused.headers['retry-after']).toBe('1');
  });

  it('is counted for each key, over both headers; the client area is left alone', async () => {
    const { store } = harness.simulator;
    const { fullKey, secondKey } = store.demo;
    store.setLimit({ requests: 1, perMs: 600_000 });
    expect((await harness.anonymous('GET', PATH, { key: fullKey })).status).toBe(200);
    expect((await harness.anonymous('GET', PATH, { bearer: fullKey })).status).toBe(429);
    expect((await harness.anonymous('GET', PATH, { key: secondKey })).status).toBe(200);
    const headers = { cookie: 'hostup_session=demo' };
    for (let i = 0; i < 3; i += 1) {
      expect((await harness.anonymous('GET', PATH, { headers })).status).toBe(200);
    }
  });

  it('counts failures too, and a refused request changes nothing', async () => {
    const { store, log } = harness.simulator;
    store.setLimit({ requests: 1, perMs: 600_000 });
    expect((await harness.api('GET', '/api/nothing')).status).toBe(404);
    const refused = await harness.api('POST', '/api/billing/invoice/46090/payment-link', { body: {} });
    expect(refused.status).toBe(429);
    expect(store.links.size).toBe(0);
    expect(log.map((one) => one.status)).toEqual([404, 429]);
  });

  it('does not touch pages', async () => {
    harness.simulator.store.setLimit({ requests: 0, perMs: 10_000 });
    const login = await harness.raw('GET', '/login');
    expect(login.status).toBe(200);
    expect(login.headers).not.toHaveProperty('x-ratelimit-limit');
  });
});
