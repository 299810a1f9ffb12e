import { describe, expect, it } from 'vitest';
import { hostUpApi } from '../../../utils/hostup/api';
import { makePaymentLink } from '../../../utils/hostup/make-payment-link';
import type { Fault } from '../../simulator/index';
import { simulatedFetch } from './simulated-fetch';
import { simulatedHostUp } from './simulated-hostup';

const harness = simulatedHostUp();
const edges = {
  fetch: simulatedFetch(() => harness.simulator.port),
  now: () => Date.now(),
  wait: async () => {},
};

/** An unpaid invoice of the demo account, and its link asked for over HTTPS. */
async function linkWith(...faults: [Fault, number?][]) {
  const { store, faults: switched, log } = harness.simulator;
  for (const [fault, times] of faults)
    switched.set({ match: { path: /payment-link$/ }, fault, ...(times && { times }) });
  const { id } = store.byNumber('202600001');
  const api = hostUpApi(edges, { key: store.demo.fullKey });
  const result = await makePaymentLink(api, String(id));
  return { result, log, id };
}

async function failureWith(fault: Fault, times?: number) {
  const { result, log } = await linkWith([fault, times]);
  if (result.ok) throw new Error('A link was taken');
  return { ...result.failure, calls: log.length };
}

describe('over real HTTPS', () => {
  it('one POST with the key’s header, no cookie, no body, no other host', async () => {
    const { result, log, id } = await linkWith();
    expect(result.ok).toBe(true);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({
      method: 'POST',
      host: 'cloud.hostup.se',
      path: `/api/billing/invoice/${id}/payment-link`,
      auth: 'x-api-key',
      account: 'acc_byran',
      body: '',
      status: 200,
    });
    expect(log[0]?.headers).not.toHaveProperty('cookie');
    expect(log[0]?.headers).not.toHaveProperty('authorization');
  });

  it('a connection that drops once costs nothing; after it took effect the same link comes', async () => {
    const { result, log } = await linkWith([{ kind: 'reset', after: true }, 1]);
    expect(result.ok && harness.simulator.store.links.has(result.value.uuid)).toBe(true);
    expect(harness.simulator.store.links.size).toBe(1);
    expect(log).toHaveLength(2);
  });

  it('an answer cut short is a dropped connection', async () => {
    const { result, log } = await linkWith([{ kind: 'truncate' }, 1]);
    expect(result.ok).toBe(true);
    expect(log).toHaveLength(2);
    expect(await failureWith({ kind: 'truncate' })).toMatchObject({ code: 'offline' });
  });

  it.each<[string, Fault, object]>([
    ['drops for ever', { kind: 'reset' }, { code: 'offline', calls: 2 }],
    ['503', { kind: 'status', status: 503 }, { code: 'server_error', httpStatus: 503, calls: 2 }],
    ['500', { kind: 'status', status: 500 }, { code: 'server_error', httpStatus: 500, calls: 1 }],
    ['HTML', { kind: 'html' }, { code: 'not_json', calls: 1 }],
    ['no JSON', { kind: 'wrongJson', body: '{"success":tru' }, { code: 'not_json', calls: 1 }],
    ['another shape', { kind: 'wrongJson' }, { code: 'unexpected_answer', calls: 1 }],
    ['a huge body', { kind: 'hugeBody' }, { code: 'too_large', calls: 1 }],
    ['a redirect', { kind: 'redirect' }, { code: 'redirected', calls: 1 }],
    ['a foreign address', { kind: 'foreignUrl' }, { code: 'foreign_url', calls: 1 }],
    ['a javascript: address', { kind: 'javascriptUrl' }, { code: 'foreign_url', calls: 1 }],
    ['another invoice', { kind: 'wrongInvoice' }, { code: 'wrong_invoice', calls: 1 }],
    [
      'an error that is HTML',
      { kind: 'status', status: 500, body: '<h1>' },
      { code: 'server_error', calls: 1 },
    ],
  ])('%s', async (_what, fault, failure) => {
    expect(await failureWith(fault)).toMatchObject(failure);
  });

  it('a 429 is waited out and goes on by itself', async () => {
    const { result, log } = await linkWith([
      { kind: 'status', status: 429, headers: { 'Retry-After': '1' } },
      2,
    ]);
    expect(result.ok).toBe(true);
    expect(log).toHaveLength(3);
  });

  it('an error’s request id is HostUp’s', async () => {
    const failure = await failureWith({ kind: 'status', status: 500 });
    expect(failure.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
