import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { call } from '../../simulator/client';
import { startSimulator } from '../../simulator/index';

const PATH = '/api/billing/account-summary';
const key = 'hu_demo_full_7Q2M';

it('has a certificate for cloud.hostup.se', async () => {
  const simulator = await startSimulator();
  const socket = connectTls({
    port: simulator.port,
    host: '127.0.0.1',
    servername: 'cloud.hostup.se',
    rejectUnauthorized: false,
  });
  await once(socket, 'secureConnect');
  expect(socket.getPeerCertificate().subjectaltname).toContain('DNS:cloud.hostup.se');
  socket.destroy();
  await simulator.stop();
});

it('survives clients that go away at any moment', async () => {
  const simulator = await startSimulator();
  const open = (bytes: string) =>
    new Promise<void>((resolve) => {
      const socket = connectTls({ port: simulator.port, host: '127.0.0.1', rejectUnauthorized: false });
      socket.on('error', () => socket.destroy());
      socket.on('close', () => resolve());
      socket.on('secureConnect', () => socket.write(bytes, () => socket.destroy()));
    });
  const head = `POST ${PATH} HTTP/1.1\r\nhost: cloud.hostup.se\r\nx-api-key: ${key}\r\n`;
  simulator.faults.set({ match: { path: /./ }, times: 3, fault: { kind: 'hugeBody' } });
  const get = `GET ${PATH} HTTP/1.1\r\nhost: cloud.hostup.se\r\n\r\n`;
  await Promise.all([get, get, get].map(open));
  await Promise.all([head, `${head}content-length: 100\r\n\r\n{`, 'nonsense\r\n\r\n', '', get].map(open));
  const plain = connect(simulator.port, '127.0.0.1');
  plain.on('error', () => plain.destroy());
  plain.end('GET / HTTP/1.1\r\n\r\n');
  await once(plain, 'close');
  simulator.faults.clear();
  expect((await call(simulator, 'GET', PATH, { key })).status).toBe(200);
  await simulator.stop();
});

it('stops at once, whatever is under way', async () => {
  const simulator = await startSimulator();
  simulator.faults.set({ match: { path: '/a' }, fault: { kind: 'hang' } });
  simulator.faults.set({ match: { path: '/b' }, fault: { kind: 'slow', ms: 60_000 } });
  const pending = ['/a', '/b'].map((path) =>
    call(simulator, 'GET', path).then(
      () => 'answered',
      () => 'closed',
    ),
  );
  while (simulator.log.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const started = performance.now();
  await simulator.stop();
  expect(performance.now() - started).toBeLessThan(1000);
  expect(await Promise.all(pending)).toEqual(['closed', 'closed']);
});

it('several run side by side; a taken port is an error', async () => {
  const [first, second] = await Promise.all([startSimulator(), startSimulator()]);
  await expect(startSimulator({ port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  second.store.pay(46_090);
  expect(first.store.invoice(46_090).status).toBe('Unpaid');
  await Promise.all([first.stop(), second.stop()]);
});

it('adds the latency that is asked for to the API', async () => {
  const simulator = await startSimulator({ options: { latencyMs: 120 } });
  const started = performance.now();
  await call(simulator, 'GET', PATH, { key });
  expect(performance.now() - started).toBeGreaterThan(115);
  simulator.reset();
  expect(simulator.store.options.latencyMs).toBe(120);
  await simulator.stop();
});

it('starts from the command line and says its ports', async () => {
  const script = fileURLToPath(new URL('../../simulator/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const ports = JSON.parse(line.toString()) as { port: number; controlPort: number };
  expect((await call(ports, 'GET', PATH, { key })).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 30_000);
