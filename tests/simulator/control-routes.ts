import type { FaultRule } from './faults';
import type { Routed } from './http/router';
import { linksOf } from './links';
import type { SimulatorOptions } from './options';
import { settlePayment } from './payments';
import type { Account, Invoice } from './types';
import type { World } from './world';

/** The request was understood but is wrong: 400. */
export class ControlError extends Error {}

/** One command of the control port. What `run` gives back is the answer's JSON; nothing: `{ok: true}`. */
export interface ControlRoute extends Routed {
  run(
    world: World,
    request: { params: Record<string, string>; query: Record<string, string>; body: unknown },
  ): unknown;
}

type Body<T> = Partial<T> & Record<string, unknown>;

function object<T>(body: unknown): Body<T> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body<T>;
  throw new ControlError('The body must be a JSON object');
}

function positive(value: unknown, name: string, least = 1): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
  throw new ControlError(`${name} must be a number of at least ${least}`);
}

/** A rule as JSON: the path is a string, or `pathPattern` the source of a regular expression. */
type JsonRule = Omit<FaultRule, 'match'> & {
  match: { method?: string; path?: string; pathPattern?: string; auth?: FaultRule['match']['auth'] };
};

function faultRule(body: unknown): FaultRule {
  const { match, fault, times } = object<JsonRule>(body);
  const { path, pathPattern, ...rest } = match ?? {};
  if (!fault?.kind || (path === undefined) === (pathPattern === undefined)) {
    throw new ControlError('A rule needs fault.kind and match.path or match.pathPattern');
  }
  return {
    match: { ...rest, path: path ?? new RegExp(pathPattern ?? '') } as FaultRule['match'],
    fault,
    ...(times === undefined ? {} : { times: positive(times, 'times') }),
  };
}

/** Every command of the control port. */
export const CONTROL_ROUTES: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/log',
    run: ({ log }, { query }) =>
      log.filter(
        (one) => (!query.kind || one.kind === query.kind) && (!query.auth || one.auth === query.auth),
      ),
  },
  { method: 'DELETE', path: '/log', run: ({ log }) => void log.splice(0) },
  {
    method: 'GET',
    path: '/state',
    run: ({ log, store, clock }) => ({
      now: clock.now(),
      requests: log.length,
      rateLimited: log.filter((one) => one.status === 429).length,
      invoices: store.invoices.size,
      links: [...store.links.values()],
      payments: [...store.payments.values()],
      limit: store.limit,
      options: store.options,
    }),
  },
  {
    method: 'POST',
    path: '/faults',
    run: ({ faults }, { body }) => {
      for (const rule of (Array.isArray(body) ? body : [body]).map(faultRule)) faults.set(rule);
    },
  },
  { method: 'DELETE', path: '/faults', run: ({ faults }) => faults.clear() },
  {
    method: 'POST',
    path: '/clock/advance',
    run: ({ clock }, { body }) => {
      clock.advance(positive(object<{ ms: number }>(body).ms, 'ms', Number.MIN_SAFE_INTEGER));
      return { now: clock.now() };
    },
  },
  { method: 'POST', path: '/reset', run: (world) => world.reset() },
  {
    method: 'POST',
    path: '/limits',
    run: ({ store, limiter }, { body }) => {
      const { requests, perMs } = object<{ requests: number; perMs: number }>(body);
      store.setLimit({ requests: positive(requests, 'requests', 0), perMs: positive(perMs, 'perMs') });
      limiter.reset();
    },
  },
  {
    method: 'PATCH',
    path: '/options',
    run: ({ store }, { body }) => Object.assign(store.options, object<SimulatorOptions>(body)),
  },
  {
    method: 'PATCH',
    path: '/accounts/{id}',
    run: ({ store }, { params, body }) =>
      Object.assign(store.account(params.id ?? ''), object<Account>(body)),
  },
  {
    method: 'POST',
    path: '/invoices',
    run: ({ store }, { body }) => {
      const invoice = object<Invoice>(body);
      return store.addInvoice({ ...invoice, id: positive(invoice.id, 'id') });
    },
  },
  {
    method: 'POST',
    path: '/invoices/seed',
    run: ({ store }, { body }) => ({
      added: store.seedMany(positive(object<{ count: number }>(body).count, 'count')).length,
    }),
  },
  {
    method: 'POST',
    path: '/invoices/{id}/pay',
    run: ({ store }, { params }) => store.pay(Number(params.id)),
  },
  {
    method: 'GET',
    path: '/invoices/{id}',
    run: ({ store }, { params }) => ({
      ...store.invoice(Number(params.id)),
      links: linksOf(store, Number(params.id)),
    }),
  },
  {
    method: 'PATCH',
    path: '/invoices/{id}',
    run: ({ store }, { params, body }) => store.patchInvoice(Number(params.id), object<Invoice>(body)),
  },
  {
    method: 'POST',
    path: '/links/{uuid}/revoke',
    run: ({ store }, { params }) => store.revokeLink(params.uuid ?? ''),
  },
  {
    method: 'POST',
    path: '/payments/{id}/settle',
    run: ({ store }, { params }) => settlePayment(store, params.id ?? ''),
  },
];
