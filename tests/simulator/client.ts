import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Simulator } from './index';

/** An answer as it came over the wire. Header names in lower case. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** The body as JSON; null where it is none. */
  json: unknown;
}

/** Connections are kept, since a TLS handshake costs more than most calls. */
const site = new HttpsAgent({ keepAlive: true, rejectUnauthorized: false });
const commands = new HttpAgent({ keepAlive: true });

/** What to send beside method and path. An object body is sent as JSON with its Content-Type. */
export interface CallOptions {
  key?: string;
  bearer?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Calls the simulated cloud.hostup.se from Node. Rejects when the connection breaks. */
export function call(
  simulator: Pick<Simulator, 'port'>,
  method: string,
  path: string,
  { key, bearer, headers = {}, body }: CallOptions = {},
): Promise<WireAnswer> {
  return send(site, simulator.port, method, path, body, {
    host: 'cloud.hostup.se',
    ...(key === undefined ? {} : { 'x-api-key': key }),
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    ...headers,
  });
}

/** Calls the control port and gives back its JSON; rejects when it refuses. */
export async function control(
  simulator: Pick<Simulator, 'controlPort'>,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await send(commands, simulator.controlPort, method, path, body, {});
  if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  return answer.json;
}

function send(
  agent: HttpsAgent | HttpAgent,
  port: number,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<WireAnswer> {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const all: Record<string, string> = {
    ...(typeof body === 'object' ? { 'content-type': 'application/json' } : {}),
    ...(text === '' ? {} : { 'content-length': String(Buffer.byteLength(text)) }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const request = agent === site ? httpsRequest : httpRequest;
    const sent = request({ host: '127.0.0.1', port, method, path, headers: all, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const received = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          text: received,
          json: parse(received),
        });
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
