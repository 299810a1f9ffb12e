import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createRateLimiter } from './api/rate-limit';
import { type Clock, createClock } from './clock';
import { serveControl } from './control';
import { createFaults, type Faults } from './faults';
import { makeCertificate } from './http/certificate';
import { guardSockets, listen } from './http/sockets';
import type { RequestRecord } from './log';
import type { SimulatorOptions } from './options';
import { type ClientArea, loadClientArea } from './pages/client-area';
import { serve } from './serve';
import { Store } from './store';
import type { World } from './world';

export type { Clock } from './clock';
export type { Fault, FaultMatch, FaultRule, Faults } from './faults';
export type { AuthKind, RequestRecord } from './log';
export type { SimulatorOptions } from './options';
export type { ClientArea, ClientAreaRequest } from './pages/client-area';
export { DEFAULT_LIMIT, type RateLimit, Store } from './store';
export type * from './types';

/** A running simulated HostUp. */
export interface Simulator {
  /** HTTPS on loopback: everything that cloud.hostup.se serves. */
  port: number;
  /** HTTP on loopback: the commands of the control port. */
  controlPort: number;
  store: Store;
  /** Every request to `port`, in the order in which they had been read. */
  log: RequestRecord[];
  faults: Faults;
  clock: Clock;
  /** Back to the seed data: empties the log, faults, rate-limit windows, and sets the clock right. */
  reset(): void;
  /** Closes both ports and every socket at once. */
  stop(): Promise<void>;
}

/** How to start: ports (default: any free one), another client area, and which service is simulated. */
export interface StartOptions {
  port?: number;
  controlPort?: number;
  clientArea?: ClientArea;
  options?: Partial<SimulatorOptions>;
}

/** Starts the simulated HostUp on loopback. Rejects when a port that was asked for is taken. */
export async function startSimulator(start: StartOptions = {}): Promise<Simulator> {
  const clock = createClock();
  const store = new Store(clock, start.options);
  const faults = createFaults();
  const log: RequestRecord[] = [];
  const limiter = createRateLimiter(clock, () => store.limit);
  const reset = () => {
    clock.reset();
    faults.clear();
    limiter.reset();
    store.reset();
    log.length = 0;
  };
  const world: World = { store, clock, log, faults, limiter, reset };
  const { clientArea } = start;
  const area = clientArea ? () => Promise.resolve(clientArea) : loadClientArea;

  const site = createHttpsServer({ ...(await makeCertificate()) }, (request, response) => {
    serve(world, area, request, response).catch(() => response.destroy());
  });
  const control = createHttpServer((request, response) => {
    serveControl(world, request, response).catch(() => response.destroy());
  });
  // Longer than any test lets a connection rest, so that none is closed just as it is used again.
  site.keepAliveTimeout = control.keepAliveTimeout = 120_000;
  const stops = [guardSockets(site), guardSockets(control)];
  const stop = async () => {
    await Promise.all(stops.map((close) => close()));
  };
  try {
    const port = await listen(site, start.port ?? 0);
    const controlPort = await listen(control, start.controlPort ?? 0);
    return { port, controlPort, store, log, faults, clock, reset, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
