import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallPacing } from '../../../utils/hostup/http';
import { rateLimitOf, retryTime } from '../../../utils/hostup/rate-limit';
import { callWith, fakeEdges, json, v1Error } from './fake-fetch';

const NOW = Date.parse('2026-03-01T12:00:00Z');

function limited(headers: Record<string, string>, body: Record<string, unknown> = {}): Response {
  return json({ error: 'Too Many Requests', message: '', code: 'TOO_MANY_REQUESTS', ...body }, 429, headers);
}

async function pauseOf(answer: Response): Promise<number | undefined> {
  const edges = fakeEdges(answer, json({}));
  expect((await callWith(edges)).ok).toBe(true);
  expect(edges.calls).toHaveLength(2);
  return edges.waits[0];
}

describe('how long a 429 is waited out', () => {
  it('as Retry-After says', async () => {
    expect(await pauseOf(limited({ 'Retry-After': '7' }))).toBe(7000);
  });

  it('Retry-After goes before the body and the reset', async () => {
    const reset = {
      'X-RateLimit-Limit': '5',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': '2026-03-01T12:01:00Z',
    };
    expect(await pauseOf(limited({ 'Retry-After': '3', ...reset }, { retryAfter: 9 }))).toBe(3000);
    expect(await pauseOf(limited(reset, { retryAfter: 9 }))).toBe(9000);
  });

  it('as the body says, also in text or with decimals', async () => {
    expect(await pauseOf(limited({}, { retryAfter: 4 }))).toBe(4000);
    expect(await pauseOf(limited({}, { retryAfter: '6' }))).toBe(6000);
    expect(await pauseOf(limited({}, { retryAfter: 1.5 }))).toBe(1500);
  });

  it('until the reset, told by the server’s own clock when ours is wrong by a day', async () => {
    const reset = { 'X-RateLimit-Limit': '5', 'X-RateLimit-Remaining': '0' };
    const date = { Date: 'Mon, 02 Mar 2026 12:00:00 GMT', 'X-RateLimit-Reset': '2026-03-02T12:00:10.000Z' };
    expect(await pauseOf(limited({ ...reset, ...date }))).toBe(10_000);
    const early = { Date: 'Sat, 28 Feb 2026 12:00:00 GMT', 'X-RateLimit-Reset': '2026-02-28T12:00:10.000Z' };
    expect(await pauseOf(limited({ ...reset, ...early }))).toBe(10_000);
    expect(await pauseOf(limited({ ...reset, 'X-RateLimit-Reset': '2026-03-01T12:00:08Z' }))).toBe(8000);
  });

  it.each([
    ['nothing', {}, {}],
    ['null', {}, { retryAfter: null }],
    ['words', { 'Retry-After': 'soon' }, { retryAfter: 'later' }],
    ['a negative number', { 'Retry-After': '-3' }, { retryAfter: -1 }],
    ['an object', {}, { retryAfter: { seconds: 3 } }],
  ])('told %s: five seconds', async (_what, headers, body) => {
    expect(await pauseOf(limited(headers, body))).toBe(5000);
  });

  it('told zero, or a reset that is past: a second, so that it never becomes a flood', async () => {
    const past = {
      'X-RateLimit-Limit': '5',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': '2026-03-01T11:00:00Z',
    };
    expect(await pauseOf(limited({ 'Retry-After': '0' }))).toBe(1000);
    expect(await pauseOf(limited(past))).toBe(1000);
  });

  it('whatever is told lies between a second and 15 minutes', () => {
    const told = fc.record({
      after: fc.string(),
      body: fc.jsonValue(),
      reset: fc.string(),
      date: fc.string(),
    });
    fc.assert(
      fc.property(told, ({ after, body, reset, date }) => {
        const headers = new Headers();
        const set = (name: string, value: string) => headers.set(name, value.replace(/[^\x20-\x7e]/g, ''));
        set('Retry-After', after);
        set('X-RateLimit-Limit', '5');
        set('X-RateLimit-Remaining', '0');
        set('X-RateLimit-Reset', reset);
        set('Date', date);
        const pause = retryTime(headers, { ok: true, value: { retryAfter: body } }, NOW) - NOW;
        expect(pause).toBeGreaterThanOrEqual(1000);
        expect(pause).toBeLessThanOrEqual(15 * 60_000);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the end of waiting', () => {
  it('tells each wait before it begins, by our clock', async () => {
    const edges = fakeEdges(limited({ 'Retry-After': '2' }), limited({ 'Retry-After': '3' }), json({}));
    const told: number[] = [];
    await callWith(edges, { onWait: (until) => told.push(until) });
    expect(told).toEqual([NOW + 2000, NOW + 5000]);
  });

  it('longer than five minutes in all: the failure, with the time to try again', async () => {
    const edges = fakeEdges(limited({ 'Retry-After': '301' }));
    expect(await callWith(edges)).toEqual({
      ok: false,
      failure: { code: 'rate_limited', httpStatus: 429, retryAt: NOW + 301_000 },
    });
    expect(edges.waits).toEqual([]);
  });

  it('many waits add up', async () => {
    const edges = fakeEdges(limited({ 'Retry-After': '100' }));
    expect((await callWith(edges)).ok).toBe(false);
    expect(edges.waits).toEqual([100_000, 100_000, 100_000]);
  });

  it('a server that says "now" for ever is given up', async () => {
    const edges = fakeEdges(limited({ 'Retry-After': '0' }));
    expect((await callWith(edges)).ok).toBe(false);
    expect(edges.calls.length).toBeLessThanOrEqual(21);
  });

  it('maxWait 0: given back at once', async () => {
    const edges = fakeEdges(limited({ 'Retry-After': '1' }));
    const result = await callWith(edges, { maxWait: 0 });
    expect(result).toMatchObject({ ok: false, failure: { code: 'rate_limited', retryAt: NOW + 1000 } });
    expect(edges.waits).toEqual([]);
  });

  it('a wait does not use up the retry of a dropped connection', async () => {
    const edges = fakeEdges(new TypeError(), limited({ 'Retry-After': '1' }), json({ fine: 1 }));
    expect(await callWith(edges)).toEqual({ ok: true, value: { fine: 1 } });
  });
});

describe('the limit’s headers', () => {
  it('are told with each answer, also with an error', async () => {
    const headers = {
      'X-RateLimit-Limit': '60',
      'X-RateLimit-Remaining': '59',
      'X-RateLimit-Reset': '2026-03-01T12:00:10Z',
    };
    const told: unknown[] = [];
    const pacing: CallPacing = { admit: async () => (answer) => told.push(answer.limit) };
    await callWith(fakeEdges(json({}, 200, headers)), { pacing });
    await callWith(fakeEdges(json({}, 404, headers)), { pacing });
    await callWith(fakeEdges(v1Error(404, 'X')), { pacing });
    const limit = { limit: 60, remaining: 59, resetAt: NOW + 10_000, serverTime: null };
    expect(told).toEqual([limit, limit, null]);
  });

  it.each(['', 'x', '-1', '1e9', '1.5', ' '])('a malformed one is no limit: %j', (value) => {
    const headers = { 'X-RateLimit-Remaining': '1', 'X-RateLimit-Reset': '2026-03-01T12:00:10Z' };
    expect(rateLimitOf(new Headers({ ...headers, 'X-RateLimit-Limit': value }))).toBeNull();
  });
});
