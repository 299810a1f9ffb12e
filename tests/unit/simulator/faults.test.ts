import { describe, expect, it } from 'vitest';
import type { Fault } from '../../simulator/index';
import { at, testSimulator } from './harness';

const harness = testSimulator();
const LINK = '/api/billing/invoice/46090/payment-link';

const ask = () => harness.raw('POST', LINK, { bearer: 'hu_demo_full_7Q2M', body: {} });

function once(fault: Fault): void {
  harness.simulator.faults.set({ match: { method: 'POST', path: LINK }, times: 1, fault });
}

describe('a fault on the wire', () => {
  it.each([500, 502, 503, 418])('status %i, in the form of the API', async (status) => {
    once({ kind: 'status', status });
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) });
    expect(harness.simulator.store.links.size).toBe(0);
    expect((await ask()).status).toBe(200);
  });

  it('status with a body and headers of its own', async () => {
    once({ kind: 'status', status: 429, headers: { 'retry-after': '3' } });
    const limited = await ask();
    expect(limited.headers['retry-after']).toBe('3');
    expect(limited.json).toMatchObject({ retryAfter: 3 });
    once({ kind: 'status', status: 503, body: { code: 'upstream_unavailable' } });
    expect((await ask()).json).toEqual({ code: 'upstream_unavailable' });
    once({ kind: 'status', status: 429 });
    expect((await ask()).headers['retry-after']).toBe('1');
  });

  it('reset drops the connection before the request takes effect, or after', async () => {
    once({ kind: 'reset' });
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(harness.simulator.store.links.size).toBe(0);
    once({ kind: 'reset', after: true });
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(harness.simulator.store.links.size).toBe(1);
    expect(harness.simulator.log).toMatchObject([
      { status: 0, fault: 'reset', answeredAt: null },
      { status: 0, fault: 'reset' },
    ]);
  });

  it('truncate announces more than it sends', async () => {
    once({ kind: 'truncate' });
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(harness.simulator.log).toMatchObject([{ status: 200, fault: 'truncate' }]);
  });

  it('slow answers late', async () => {
    once({ kind: 'slow', ms: 150 });
    const started = performance.now();
    expect((await ask()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(145);
  });

  it('slow takes effect at the end, or with after at once', async () => {
    const { store, log } = harness.simulator;
    const seen = async (after: boolean) => {
      once({ kind: 'slow', ms: 300, after });
      const answer = ask();
      while (log.length === 0) await new Promise((resolve) => setImmediate(resolve));
      const links = store.links.size;
      await answer;
      return links;
    };
    expect(await seen(false)).toBe(0);
    harness.simulator.reset();
    expect(await seen(true)).toBe(1);
  });

  it('hang never answers', async () => {
    once({ kind: 'hang' });
    const answer = ask().then(
      () => 'answered',
      () => 'closed',
    );
    const waited = new Promise((resolve) => setTimeout(resolve, 200, 'waiting'));
    expect(await Promise.race([answer, waited])).toBe('waiting');
    expect(harness.simulator.log).toMatchObject([{ status: 0, fault: 'hang' }]);
  });

  it('wrong JSON and no JSON', async () => {
    once({ kind: 'wrongJson' });
    const wrong = await ask();
    expect(wrong).toMatchObject({ status: 200, json: { ok: true } });
    expect(wrong.headers['content-type']).toContain('application/json');
    once({ kind: 'wrongJson', body: '{"success":true,"data":' });
    expect(await ask()).toMatchObject({ json: null, text: '{"success":true,"data":' });
    once({ kind: 'html' });
    expect((await ask()).headers['content-type']).toContain('text/html');
  });

  it('foreign and javascript: URLs in an answer that is right otherwise', async () => {
    once({ kind: 'foreignUrl' });
    const foreign = at((await ask()).json, 'data') as Record<string, string>;
    expect(foreign.paymentUrl).toBe(`https://cloud.hostup.se.attacker.example/billing/pay/${foreign.uuid}`);
    once({ kind: 'foreignUrl', url: 'http://cloud.hostup.se/billing/pay/{uuid}' });
    expect(at((await ask()).json, 'data', 'paymentUrl')).toBe(
      `http://cloud.hostup.se/billing/pay/${foreign.uuid}`,
    );
    once({ kind: 'javascriptUrl' });
    expect(at((await ask()).json, 'data', 'paymentUrl')).toMatch(/^javascript:/);
  });

  it("another invoice's answer, in both versions", async () => {
    once({ kind: 'wrongInvoice' });
    expect(at((await ask()).json, 'data', 'invoice', 'id')).toBe('99999');
    const { publicId } = harness.simulator.store.invoice(46_090);
    harness.simulator.faults.set({ match: { path: /generate/ }, fault: { kind: 'wrongInvoice' } });
    const path = `/api/v2/billing/invoices/${publicId}/actions/generate-payment-link`;
    const answer = await harness.raw('POST', path, { bearer: 'hu_demo_full_7Q2M' });
    expect(at(answer.json, 'invoice', 'id')).not.toBe(publicId);
    expect(at(answer.json, 'invoice', 'currencyCode')).toBe('SEK');
  });

  it('a body of more than 20 MB', async () => {
    once({ kind: 'hugeBody' });
    expect((await ask()).text.length).toBeGreaterThan(20 * 1024 * 1024);
  });

  it('redirects to another host and to the same', async () => {
    once({ kind: 'redirect' });
    expect(await ask()).toMatchObject({
      status: 302,
      headers: { location: 'https://attacker.example/collect' },
    });
    once({ kind: 'redirect', location: '/login', status: 307 });
    expect(await ask()).toMatchObject({ status: 307, headers: { location: '/login' } });
  });
});

describe('which requests it strikes', () => {
  it('by method, path and credential; rules in order, each its times', async () => {
    const { faults } = harness.simulator;
    const status = (code: number): Fault => ({ kind: 'status', status: code });
    faults.set({ match: { path: LINK, method: 'GET' }, fault: status(500) });
    faults.set({ match: { path: LINK, auth: 'session' }, fault: status(501) });
    faults.set({ match: { path: '/api/billing' }, fault: status(502) });
    faults.set({ match: { path: /payment-link$/ }, times: 2, fault: status(503) });
    faults.set({ match: { path: /payment-link$/ }, times: 1, fault: status(504) });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([503, 503, 504, 200]);
    const headers = { cookie: 'hostup_session=demo' };
    expect((await harness.raw('POST', LINK, { headers, body: {} })).status).toBe(501);
    faults.clear();
    expect((await harness.raw('POST', LINK, { headers, body: {} })).status).toBe(200);
  });

  it('a regular expression that remembers its place strikes every time', async () => {
    harness.simulator.faults.set({ match: { path: /payment/g }, fault: { kind: 'status', status: 500 } });
    expect([(await ask()).status, (await ask()).status]).toEqual([500, 500]);
  });
});
