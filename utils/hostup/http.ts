import { failed, type Result, success } from '../failures/failure';
import { failureOfAnswer } from './answer-failure';
import { HOSTUP_ORIGIN } from './payment-url';
import { type RateLimit, rateLimitOf, retryTime, timestampOf } from './rate-limit';
import { readJson } from './read-json';

/** One call to HostUp's API. `path` begins with `/api/`; ids in it are checked by the caller. */
export interface Call {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
}

/** What the client needs from outside. */
export interface HttpEdges {
  fetch: typeof fetch;
  /** The present, in ms since the epoch. */
  now(): number;
  /** Waits that many ms, keeping the worker alive meanwhile. */
  wait(milliseconds: number): Promise<void>;
}

/** What an answer says of when to ask again. */
export interface AnswerFacts {
  /** The HTTP status; null when no answer came. */
  httpStatus: number | null;
  /** What the headers say of the rate limit, if anything. */
  limit: RateLimit | null;
  /** The server's present by the body's `timestamp` (v1), in ms since the epoch; null if not said. */
  timestamp: number | null;
  /** After a 429: when to ask again, in ms since the epoch by our clock. */
  retryAt: number | null;
}

/** Decides when calls go out. */
export interface CallPacing {
  /**
   * Settles when a call with this key may go out, retries too, and gives the function that is told of its
   * answer; null when the call is not wanted any more (it then ends as `internal`).
   */
  admit(key: string): Promise<((answer: AnswerFacts) => void) | null>;
}

/** How one call is to behave. */
export interface CallOptions {
  key: string;
  /** Told as each call goes out: what can go on beside it may begin. */
  onCall?: () => void;
  /** Told before each wait that a 429 asked for, with its end in ms since the epoch. */
  onWait?: (until: number) => void;
  /** The longest time to wait for a 429 in all, in ms; 0 gives the failure back at once. */
  maxWait?: number;
  /** Asked before each call; without it calls go out at once. */
  pacing?: CallPacing;
}

/** How long one call may take, in ms. */
export const CALL_TIMEOUT = 15_000;

const DEFAULT_MAX_WAIT = 5 * 60_000;
const RETRY_PAUSE = 400;
const MAX_WAITS = 20;

/**
 * Asks HostUp and gives the parsed JSON body of a success, or a typed failure. Sends no cookies, follows
 * no redirects, stops after {@link CALL_TIMEOUT}. A dropped connection, a 502 or a 503 is tried once more:
 * all calls of the product can be repeated safely, since HostUp reuses an active link. A 429 is waited
 * out as told.
 */
export async function callHostUp(
  edges: HttpEdges,
  call: Call,
  options: CallOptions,
): Promise<Result<unknown>> {
  const { maxWait = DEFAULT_MAX_WAIT } = options;
  let retried = false;
  let waited = 0;
  let waits = 0;
  for (;;) {
    const tell = await options.pacing?.admit(options.key);
    if (tell === null) return failed('internal');
    const { result, facts } = await callOnce(edges, call, options);
    tell?.(facts);
    if (result.ok) return result;
    const { code, httpStatus, retryAt } = result.failure;
    if (code === 'rate_limited' && retryAt) {
      const pause = Math.max(retryAt - edges.now(), 0);
      waited += pause;
      if (waited > maxWait || ++waits > MAX_WAITS) return result;
      options.onWait?.(retryAt);
      await edges.wait(pause);
    } else if (!retried && (code === 'offline' || httpStatus === 502 || httpStatus === 503)) {
      retried = true;
      await edges.wait(RETRY_PAUSE);
    } else {
      return result;
    }
  }
}

interface Answered {
  result: Result<unknown>;
  facts: AnswerFacts;
}

async function callOnce(edges: HttpEdges, call: Call, options: CallOptions): Promise<Answered> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), CALL_TIMEOUT);
  const facts: AnswerFacts = { httpStatus: null, limit: null, timestamp: null, retryAt: null };
  try {
    const answer = edges.fetch(HOSTUP_ORIGIN + call.path, requestOf(call, options.key, stop.signal));
    options.onCall?.();
    const response = await answer;
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return { result: failed('redirected'), facts };
    }
    facts.httpStatus = response.status;
    facts.limit = rateLimitOf(response.headers);
    const body = await readJson(response);
    facts.timestamp = body.ok ? timestampOf(body.value) : null;
    if (response.ok) return { result: body.ok ? success(body.value) : body, facts };
    if (response.status === 429) facts.retryAt = retryTime(response.headers, body, edges.now());
    const failure = failureOfAnswer(response.status, body.ok ? body.value : null, facts.retryAt ?? undefined);
    return { result: { ok: false, failure }, facts };
  } catch {
    return { result: failed(stop.signal.aborted ? 'timeout' : 'offline'), facts };
  } finally {
    clearTimeout(timer);
  }
}

function requestOf(call: Call, key: string, signal: AbortSignal): RequestInit {
  const isV2 = call.path.startsWith('/api/v2/');
  return {
    method: call.method,
    headers: {
      Accept: 'application/json',
      ...(call.method === 'POST' && { 'Content-Type': 'application/json' }),
      // The documentation names X-API-Key for v1 and Bearer for v2.
      ...(isV2 ? { Authorization: `Bearer ${key}` } : { 'X-API-Key': key }),
    },
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  };
}
