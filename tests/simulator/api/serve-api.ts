import type { Answer } from '../http/answer';
import type { ReceivedRequest } from '../http/received-request';
import { matchRoute } from '../http/router';
import type { RequestRecord } from '../log';
import type { World } from '../world';
import { authenticate, authorize, presentedCredential } from './auth';
import type { Operation } from './call';
import { ApiFailure, failureAnswer } from './failure';
import { checkAccept } from './negotiation';
import { v1InvoiceOperations } from './v1/invoices';
import { v1LinkOperations } from './v1/links';
import { paymentOperations } from './v1/payer';
import { v2Operations } from './v2/operations';

/** Every operation of the simulated API. */
export const OPERATIONS: readonly Operation[] = [
  ...v1LinkOperations,
  ...v1InvoiceOperations,
  ...paymentOperations,
  ...v2Operations,
];

/**
 * Answers one API request: rate limit first (also for what fails), then path, method, Accept, credential,
 * scope, and the operation itself. There are no CORS headers: the service never expected extensions.
 */
export function serveApi(world: World, request: ReceivedRequest, record: RequestRecord): Answer {
  const { kind, secret } = presentedCredential(request);
  const rate = kind === 'session' ? world.limiter.countSession() : world.limiter.count(secret);
  const answer = answerCall(world, request, record, rate.refused);
  return { ...answer, headers: { ...answer.headers, ...rate.headers } };
}

function answerCall(
  world: World,
  request: ReceivedRequest,
  record: RequestRecord,
  refused: ApiFailure | null,
): Answer {
  try {
    if (refused) throw refused;
    return runOperation(world, request, record);
  } catch (error) {
    const failure =
      error instanceof ApiFailure ? error : new ApiFailure(500, `Simulator error: ${String(error)}`);
    return failureAnswer(failure, request.path, world.clock.now());
  }
}

function runOperation(world: World, request: ReceivedRequest, record: RequestRecord): Answer {
  const match = matchRoute(OPERATIONS, request.method, request.path);
  if (!match.found) {
    if (match.allowed.length === 0) throw new ApiFailure(404, 'The requested resource was not found.');
    const headers = { Allow: match.allowed.join(', ') };
    throw new ApiFailure(405, `${request.method} is not allowed here.`, { headers });
  }
  checkAccept(request);
  const operation = match.found;
  const open = operation.access === 'public';
  const caller = open && record.auth === 'none' ? null : authenticateIf(world, request, open);
  if (caller && operation.access !== 'public') authorize(caller, operation.access);
  record.account = caller?.account.id ?? null;
  return operation.handle({ world, request, params: match.params, caller });
}

/** A payer's request with a stale credential is still a payer's request. */
function authenticateIf(world: World, request: ReceivedRequest, open: boolean) {
  try {
    return authenticate(world.store, request);
  } catch (error) {
    if (open) return null;
    throw error;
  }
}
