import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/index';

/** A simulated HostUp for the tests of one file, put back to its seed data before each of them. */
export function simulatedHostUp(): { readonly simulator: Simulator } {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator();
  });
  beforeEach(() => simulator.reset());
  afterAll(() => simulator.stop());
  return {
    get simulator() {
      return simulator;
    },
  };
}
