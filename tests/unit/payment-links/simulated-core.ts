import type { DEMO } from '../../simulator/data/demo';
import type { Invoice, RequestRecord, Simulator } from '../../simulator/index';
import { simulatedFetch } from '../hostup/simulated-fetch';
import { simulatedHostUp } from '../hostup/simulated-hostup';
import { type Core, core, withAccounts } from './core';

/** A core over the simulated HostUp. */
export interface SimulatedCore extends Core {
  simulator: Simulator;
  demo: typeof DEMO;
  /** An unpaid invoice of the demo account, 202600001, and its internal id. */
  invoice: Invoice;
  id: string;
  /** The calls so far that make links. */
  posts(): RequestRecord[];
}

/** Starts the simulated HostUp for a file; what it gives makes a core with the demo key, or other keys. */
export function simulatedCore(): (keys?: Record<string, string>) => Promise<SimulatedCore> {
  const hostUp = simulatedHostUp();
  return async (keys) => {
    const { simulator } = hostUp;
    const { demo } = simulator.store;
    const made = core(simulatedFetch(() => simulator.port));
    await withAccounts(made.store, keys ?? { byran: demo.fullKey });
    const invoice = simulator.store.byNumber('202600001');
    const isPost = ({ method, path }: RequestRecord) => method === 'POST' && path.includes('/payment-link');
    const posts = () => simulator.log.filter(isPost);
    return { ...made, simulator, demo, invoice, posts, id: String(invoice.id) };
  };
}
