import type { IncomingMessage, ServerResponse } from 'node:http';
import { presentedCredential } from './api/auth';
import { serveApi } from './api/serve-api';
import { applyFault } from './fault-effects';
import type { Answer } from './http/answer';
import { openChannel } from './http/channel';
import { type ReceivedRequest, receive } from './http/received-request';
import { type RequestRecord, requestKind } from './log';
import type { ClientArea } from './pages/client-area';
import { servePage } from './pages/serve-page';
import type { World } from './world';

/** Answers one request to cloud.hostup.se: reads it, records it, applies a fault or the real answer. */
export async function serve(
  world: World,
  clientArea: () => Promise<ClientArea>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.on('error', () => response.destroy());
  const request = await receive(message).catch(() => null);
  if (!request) return;
  const record = recordOf(request, world.clock.now());
  world.log.push(record);
  const channel = openChannel(response, record, world.clock);
  const isApi = record.path === '/api' || record.path.startsWith('/api/');
  const respond = async (): Promise<Answer> =>
    isApi ? serveApi(world, request, record) : servePage(world, request, clientArea);
  const fault = world.faults.take(record.method, record.path, record.auth);
  if (fault) {
    record.fault = fault.kind;
    await applyFault(fault, { path: record.path, now: world.clock.now(), channel, respond });
    return;
  }
  const answer = await respond();
  if (isApi && world.store.options.latencyMs > 0) await channel.wait(world.store.options.latencyMs);
  channel.send(answer);
}

function recordOf(request: ReceivedRequest, at: number): RequestRecord {
  const { method, host, path, query, headers, body } = request;
  return {
    at,
    answeredAt: null,
    method,
    host,
    path,
    query,
    headers,
    body,
    status: 0,
    kind: requestKind(method, path),
    auth: presentedCredential(request).kind,
    account: null,
    fault: null,
  };
}
