import { type Simulator, startSimulator } from '../../simulator';
import { html } from '../../simulator/http/answer';

/** A page of the benchmark: its path on cloud.hostup.se, and its HTML. */
export type BenchPages = ReadonlyMap<string, string>;

/** Starts the simulated HostUp with pages of the benchmark as its client area. */
export function serveBenchPages(pages: BenchPages): Promise<Simulator> {
  return startSimulator({
    clientArea: {
      renderClientArea: async ({ path }) =>
        html(pages.has(path) ? 200 : 404, pages.get(path) ?? 'no such page'),
      clientAreaAsset: async () => null,
    },
  });
}
