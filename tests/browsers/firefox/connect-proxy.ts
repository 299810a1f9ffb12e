import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A small proxy on loopback: one name leads to the simulator, all else is refused. */
export interface ConnectProxy {
  port: number;
  stop(): void;
}

/** Starts a CONNECT proxy that knows `cloud.hostup.se:443` only and sends it to `simulatorPort`. */
export async function startConnectProxy(simulatorPort: number): Promise<ConnectProxy> {
  const server = createServer((_request, response) => response.writeHead(403).end());
  const open = new Set<{ destroy(): void }>();
  server.on('connect', (request, client, head) => {
    if (request.url !== 'cloud.hostup.se:443') {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(simulatorPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    const end = () => {
      upstream.destroy();
      client.destroy();
      open.delete(upstream);
      open.delete(client);
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', end).on('close', end);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    for (const socket of open) socket.destroy();
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}
