import { request } from 'node:https';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';

const SESSION = 'hostup_session=demo';

/**
 * `fetch` as a browser does it, over real HTTPS to the simulator: `https://cloud.hostup.se` leads to its
 * port and no other address is reached. As in a browser, the signed-in session's cookie goes along unless
 * the call omits it, and a redirect is followed unless the call handles it.
 */
export function simulatedFetch(port: () => number): typeof fetch {
  const go = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> =>
    new Promise((resolve, reject) => {
      const url = new URL(String(input));
      if (url.origin !== 'https://cloud.hostup.se') {
        reject(new TypeError(`The simulator is not ${url.origin}`));
        return;
      }
      const headers = Object.fromEntries(new Headers(init.headers));
      const sent = request({
        host: '127.0.0.1',
        port: port(),
        method: init.method ?? 'GET',
        path: url.pathname + url.search,
        headers: { host: url.host, ...headers, ...(init.credentials === 'omit' ? {} : { cookie: SESSION }) },
        rejectUnauthorized: false,
        agent: false,
        ...(init.signal && { signal: init.signal }),
      });
      sent.on('error', reject);
      sent.on('response', (message) => {
        const status = message.statusCode ?? 0;
        const { location } = message.headers;
        if (location && status >= 300 && status < 400 && init.redirect !== 'manual') {
          resolve(go(new URL(location, url), { ...init, method: 'GET' }));
          return;
        }
        const answerHeaders = Object.entries(message.headers).map(([k, v]): [string, string] => [
          k,
          String(v),
        ]);
        const body = Readable.toWeb(message) as NodeStream<Uint8Array>;
        resolve(new Response(body as ReadableStream<Uint8Array>, { status, headers: answerHeaders }));
      });
      sent.end(typeof init.body === 'string' ? init.body : undefined);
    });
  return go;
}
