import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callWith, fakeEdges, json } from './fake-fetch';

describe('the time limit of a call', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('a server that never answers: stopped after 15 s, not asked again', async () => {
    const edges = fakeEdges('hang');
    const result = callWith(edges);
    let settled = false;
    void result.then(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await result).toEqual({ ok: false, failure: { code: 'timeout' } });
    expect(edges.calls).toHaveLength(1);
    expect(edges.calls[0]?.init.signal?.aborted).toBe(true);
  });

  it('a body that stops half-way counts too', async () => {
    const edges = fakeEdges((_url, { signal }) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"success":'));
          signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        },
      });
      return new Response(body);
    });
    const result = callWith(edges);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await result).toEqual({ ok: false, failure: { code: 'timeout' } });
  });

  it('nothing is left ticking after an answer', async () => {
    await callWith(fakeEdges(json({})));
    expect(vi.getTimerCount()).toBe(0);
  });
});
