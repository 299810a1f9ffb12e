import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONTROL_ROUTES, ControlError } from './control-routes';
import { receive } from './http/received-request';
import { matchRoute } from './http/router';
import type { World } from './world';

/**
 * The control port: plain HTTP on loopback, JSON in and out, for processes other than the one that started
 * the simulator. A wrong request is answered 400 or 404 with `{error}`.
 */
export async function serveControl(
  world: World,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.on('error', () => response.destroy());
  const request = await receive(message).catch(() => null);
  if (!request) return;
  const send = (status: number, value: unknown) => {
    if (response.destroyed) return;
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(value));
  };
  const match = matchRoute(CONTROL_ROUTES, request.method, request.path);
  if (!match.found) {
    const known = match.allowed.length > 0;
    return send(known ? 405 : 404, { error: `No ${request.method} ${request.path} on the control port` });
  }
  try {
    const body: unknown = request.body === '' ? {} : JSON.parse(request.body);
    send(200, match.found.run(world, { params: match.params, query: request.query, body }) ?? { ok: true });
  } catch (error) {
    const known = error instanceof ControlError || error instanceof SyntaxError;
    send(known ? 400 : 404, { error: error instanceof Error ? error.message : String(error) });
  }
}
