import { type BulkJob, bulkJobItem } from '../../../utils/bulk/bulk-job';
import { bulkService } from '../../../utils/bulk/bulk-service';
import { linkIssuer } from '../../../utils/payment-links/link-issuer';
import { type Simulator, startSimulator } from '../../simulator';
import { markdownTable, type Section } from '../common/markdown';
import { memoryStore } from '../common/memory-store';
import { saveAccount, simulatorFetch } from '../common/node-account';
import { pause, progress } from '../common/progress';
import { shown } from '../common/statistics';
import type { BenchOptions } from '../options';

/** What HostUp allows in this benchmark. */
const LIMIT = { requests: 5, perMs: 1_000 };
/** How long an answer takes, in ms. */
const LATENCY = 60;

interface BulkResult {
  invoices: number;
  done: number;
  refused: number;
  calls: number;
  elapsed: number;
  /** Of the time that was needed, the part in which the limit alone kept the job from being over. */
  share: number;
}

/** Links for many invoices against a rate limit: how much of what it allows is used, and what is refused. */
export async function benchBulk({ quick }: BenchOptions): Promise<Section> {
  const simulator = await startSimulator();
  try {
    const result = await run(simulator, quick ? 50 : 1_000);
    const cells = [
      `${result.invoices} invoices`,
      String(result.done),
      shown(result.elapsed / 1000, 2),
      shown(idealTime(result.invoices) / 1000, 2),
      `${shown(result.share * 100, 1)} %`,
      String(result.refused),
      String(result.calls),
    ];
    const head = ['bulk', 'links', 'took s', 'limit allows s', 'share of the limit', '429s', 'calls'];
    return {
      title: 'Many at once',
      body: [
        `A limit of ${LIMIT.requests} calls a second, answers after ${LATENCY} ms, in real time. ` +
          "The product's own bulk service in Node; the simulated HostUp counts.",
        markdownTable(head, [cells]),
      ],
    };
  } finally {
    await simulator.stop();
  }
}

/** The windows before the last one have to pass in full; the last one's calls go out at its beginning. */
function idealTime(calls: number): number {
  return (Math.ceil(calls / LIMIT.requests) - 1) * LIMIT.perMs;
}

async function run(simulator: Simulator, count: number): Promise<BulkResult> {
  simulator.store.setLimit(LIMIT);
  simulator.store.options.latencyMs = LATENCY;
  const invoices = simulator.store.seedMany(count);
  const store = memoryStore();
  await saveAccount(store, simulator);
  const edges = { store, fetch: simulatorFetch(simulator), now: () => Date.now(), wait: pause };
  const service = bulkService({
    ...edges,
    issuer: linkIssuer(edges),
    newId: () => crypto.randomUUID(),
    setAlarm: async () => {},
  });
  const ended = jobEnd(store);
  const start = performance.now();
  await service.start(invoices.map(({ id }) => ({ reference: { kind: 'id', value: String(id) } })));
  const job = await ended;
  const elapsed = performance.now() - start;
  return {
    invoices: count,
    done: job.items.filter(({ state }) => state === 'done').length,
    refused: simulator.log.filter(({ status }) => status === 429).length,
    calls: simulator.log.length,
    elapsed,
    share: idealTime(count) / elapsed,
  };
}

/** The job once it is done; says how far it is now and then. */
function jobEnd(store: ReturnType<typeof memoryStore>): Promise<BulkJob> {
  let told = Date.now();
  return new Promise((resolve) => {
    store.watch(bulkJobItem, (job) => {
      if (!job) return;
      if (job.state === 'done') resolve(job);
      if (Date.now() - told < 20_000) return;
      told = Date.now();
      const closed = job.items.filter(({ state }) => state !== 'waiting').length;
      progress(`bulk: ${closed} of ${job.items.length}`);
    });
  });
}
