import { describe, expect, it } from 'vitest';
import { callWith, fakeEdges, json, problem, v1Error } from './fake-fetch';

const DROPPED = new TypeError('Failed to fetch');

describe('one retry, where it is safe', () => {
  it.each([
    ['a dropped connection', DROPPED],
    ['502', v1Error(502, 'BAD_GATEWAY')],
    ['503', problem(503, 'upstream_unavailable')],
  ])('%s, then an answer: the answer', async (_what, first) => {
    const edges = fakeEdges(first, json({ fine: 1 }));
    expect(await callWith(edges)).toEqual({ ok: true, value: { fine: 1 } });
    expect(edges.calls).toHaveLength(2);
    expect(edges.calls[1]?.url).toBe(edges.calls[0]?.url);
  });

  it.each([
    ['a dropped connection', DROPPED, { code: 'offline' }],
    [
      '502',
      v1Error(502, 'BAD_GATEWAY'),
      { code: 'server_error', httpStatus: 502, requestId: '11111111-1111-4111-8111-111111111111' },
    ],
    [
      '503',
      problem(503, 'x'),
      { code: 'server_error', httpStatus: 503, requestId: '22222222-2222-4222-8222-222222222222' },
    ],
  ])('%s for ever: two calls, then it says so', async (_what, answer, failure) => {
    const edges = fakeEdges(answer);
    expect(await callWith(edges)).toEqual({ ok: false, failure });
    expect(edges.calls).toHaveLength(2);
  });

  it('a 503 after a dropped connection is not tried a third time', async () => {
    const edges = fakeEdges(DROPPED, v1Error(503, 'X'), json({}));
    expect((await callWith(edges)).ok).toBe(false);
    expect(edges.calls).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 410, 418, 422, 500, 501, 504])(
    '%i: never asked again',
    async (status) => {
      const edges = fakeEdges(v1Error(status, 'X'), json({}));
      expect((await callWith(edges)).ok).toBe(false);
      expect(edges.calls).toHaveLength(1);
      expect(edges.waits).toEqual([]);
    },
  );
});

describe('an answer that is none', () => {
  it.each([301, 302, 303, 307, 308])('%i: not followed', async (status) => {
    const edges = fakeEdges(new Response('', { status, headers: { Location: 'https://evil.example/' } }));
    expect(await callWith(edges)).toEqual({ ok: false, failure: { code: 'redirected' } });
    expect(edges.calls).toHaveLength(1);
  });

  it('the opaque redirect that browsers give', async () => {
    const opaque = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const edges = fakeEdges(() => opaque);
    expect(await callWith(edges)).toEqual({ ok: false, failure: { code: 'redirected' } });
  });

  it.each(['', '<!doctype html>', '{"success":true', 'undefined', '\u0000'])('not JSON: %j', async (body) => {
    const edges = fakeEdges(new Response(body));
    expect(await callWith(edges)).toEqual({ ok: false, failure: { code: 'not_json', httpStatus: 200 } });
    expect(edges.calls).toHaveLength(1);
  });

  it('no body at all', async () => {
    const edges = fakeEdges(new Response(null, { status: 204 }));
    expect(await callWith(edges)).toEqual({ ok: false, failure: { code: 'not_json', httpStatus: 204 } });
  });

  it('a body without end is cut, and its stream let go', async () => {
    let cancelled = false;
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(120));
      },
      cancel() {
        cancelled = true;
      },
    });
    const edges = fakeEdges(() => new Response(endless));
    expect(await callWith(edges)).toEqual({ ok: false, failure: { code: 'too_large', httpStatus: 200 } });
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(10_000_000);
  });

  it('letters that are split between two pieces stay whole', async () => {
    const bytes = new TextEncoder().encode('{"company":"Byrån ÅÄÖ €"}');
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const edges = fakeEdges(() => new Response(pieces));
    expect(await callWith(edges)).toEqual({ ok: true, value: { company: 'Byrån ÅÄÖ €' } });
  });
});
