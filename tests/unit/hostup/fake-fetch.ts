import type { Call, CallOptions, HttpEdges } from '../../../utils/hostup/http';
import { callHostUp } from '../../../utils/hostup/http';

/** One answer of the fake: an answer, a broken connection, or no answer until the call is stopped. */
export type Scripted =
  | Response
  | Error
  | 'hang'
  | ((url: string, init: RequestInit) => Response | Promise<Response>);

/** A call as the fake saw it. */
export interface SeenCall {
  url: string;
  init: RequestInit;
  headers: Headers;
}

/** Edges with a scripted network and a clock that only waiting moves. */
export interface FakeEdges extends HttpEdges {
  calls: SeenCall[];
  waits: number[];
  clock: { now: number };
}

/** Answers one call after another from the script; the last answer stays. */
export function fakeEdges(...script: Scripted[]): FakeEdges {
  const calls: SeenCall[] = [];
  const waits: number[] = [];
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const answer = script[Math.min(calls.length, script.length - 1)];
    calls.push({ url: String(input), init, headers: new Headers(init.headers) });
    if (answer === undefined || answer === 'hang') return stopped(init.signal);
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(String(input), init) : answer.clone();
  };
  return {
    fetch,
    calls,
    waits,
    clock,
    now: () => clock.now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock.now += milliseconds;
    },
  };
}

function stopped(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}

/** The call that most tests make. */
export const A_CALL: Call = { method: 'POST', path: '/api/billing/invoice/46090/payment-link' };

/** Makes {@link A_CALL}, or another one, with a key. */
export function callWith(edges: HttpEdges, options: Partial<CallOptions> = {}, call: Call = A_CALL) {
  return callHostUp(edges, call, { key: 'hu_secret_key', ...options });
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** v1's error form. */
export function v1Error(status: number, code: string, more: Record<string, unknown> = {}): Response {
  const common = { timestamp: '2026-03-01T12:00:00Z', requestId: '11111111-1111-4111-8111-111111111111' };
  return json({ error: 'Error', message: 'Something', code, ...common, ...more }, status);
}

/** v2's error form (RFC 7807). */
export function problem(status: number, code: string, more: Record<string, unknown> = {}): Response {
  const common = {
    type: 'about:blank',
    title: 'Error',
    detail: 'Something',
    requestId: '22222222-2222-4222-8222-222222222222',
  };
  return json({ ...common, status, code, ...more }, status);
}

/** v1's success envelope around `data`. */
export function v1Success(data: unknown): unknown {
  return {
    success: true,
    timestamp: '2026-03-01T12:00:00Z',
    requestId: '33333333-3333-4333-8333-333333333333',
    data,
  };
}
