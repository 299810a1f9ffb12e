import { describe, expect, it } from 'vitest';
import { CALL_TIMEOUT } from '../../../utils/hostup/http';
import { A_CALL, callWith, fakeEdges, json } from './fake-fetch';

describe('what is sent', () => {
  it('v1: the key in X-API-Key alone, no cookie, no redirect, no cache, no referrer', async () => {
    const edges = fakeEdges(json({}));
    await callWith(edges);
    const [call] = edges.calls;
    expect(call?.url).toBe('https://cloud.hostup.se/api/billing/invoice/46090/payment-link');
    expect(Object.fromEntries(call?.headers ?? [])).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'x-api-key': 'hu_secret_key',
    });
    expect(call?.init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    expect(call?.init.body).toBeUndefined();
    expect(call?.url).not.toContain('hu_secret_key');
  });

  it('v2: the key as Bearer alone', async () => {
    const edges = fakeEdges(json({}));
    await callWith(edges, {}, { method: 'GET', path: '/api/v2/billing/invoices' });
    expect(Object.fromEntries(edges.calls[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: 'Bearer hu_secret_key',
    });
  });

  it('a body goes as JSON', async () => {
    const edges = fakeEdges(json({}));
    await callWith(edges, {}, { ...A_CALL, body: { filters: { status: 'Unpaid' } } });
    expect(edges.calls[0]?.init.body).toBe('{"filters":{"status":"Unpaid"}}');
  });

  it('a call may take 15 seconds', () => {
    expect(CALL_TIMEOUT).toBe(15_000);
  });
});
