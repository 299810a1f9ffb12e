import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Fixture } from './fixture';

const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

/** The header by which a tab says which fixture it shows, since all of them share one host. */
export const FIXTURE_HEADER = 'x-fixture';

const typeOf = (path: string): string => {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  if (path.endsWith('.css')) return 'text/css; charset=utf-8';
  return path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
};

const bodyFor = (page: Fixture | undefined, url: string): string | undefined => {
  if (!page) return undefined;
  return url === page.path.split('#')[0] ? page.html : page.files?.[url];
};

/**
 * Serves the fixtures over HTTPS on loopback, in the name of cloud.hostup.se; its API answers 401 to everything.
 * @returns the port, and `stop`, which drops every connection.
 */
export const servePages = async (
  fixtures: readonly Fixture[],
): Promise<{ port: number; stop(): Promise<void> }> => {
  const byName = new Map(fixtures.map((page) => [page.name, page]));
  const certificate = await generate([{ name: 'commonName', value: 'cloud.hostup.se' }]);
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/api/')) {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end('{"error":"Unauthorized","message":"Unauthorized","code":"UNAUTHORIZED"}');
      return;
    }
    const page = byName.get(String(request.headers[FIXTURE_HEADER]));
    const body = bodyFor(page, url);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const headers: Record<string, string> = { 'content-type': typeOf(url.split('?')[0] ?? url) };
    if (page?.strictCsp) headers['content-security-policy'] = STRICT_CSP;
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
