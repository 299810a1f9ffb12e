import { type BulkJob, bulkJobItem } from '../../../utils/bulk/bulk-job';
import { type BulkService, bulkService } from '../../../utils/bulk/bulk-service';
import { type Failure, failed, type Result, success } from '../../../utils/failures/failure';
import type { LinkRequest } from '../../../utils/messages/link-port';
import type { AccountLink, LinkIssuer } from '../../../utils/payment-links/link-issuer';
import { paymentLinksItem } from '../../../utils/payment-links/payment-link';
import type { StorageEdge } from '../../../utils/storage/store';
import { createStore } from '../../../utils/storage/store';
import { type VirtualTime, virtualTime } from './virtual-time';

export const NOW = Date.UTC(2026, 2, 1, 12);

/** A storage in memory that counts its writes, by key. */
export function memory() {
  const data: Record<string, unknown> = {};
  const writes: Record<string, number> = {};
  const area = {
    get: async (key: string) => structuredClone(key in data ? { [key]: data[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const key of Object.keys(items)) writes[key] = (writes[key] ?? 0) + 1;
      Object.assign(data, structuredClone(items));
    },
    remove: async (key: string) => {
      delete data[key];
    },
  };
  const edge: StorageEdge = { areas: { local: area, session: area, sync: area }, onChanged: () => () => {} };
  return { edge, writes };
}

export const request = (value: string, accountId = 'a'): LinkRequest => ({
  reference: { kind: 'id', value },
  accountId,
});

export const requests = (count: number) =>
  Array.from({ length: count }, (_, place) => request(String(place + 1)));

function linkOf({ reference, accountId }: LinkRequest): AccountLink {
  const uuid = `00000000-0000-4000-8000-${reference.value.padStart(12, '0')}`;
  const url = `https://cloud.hostup.se/billing/pay/${uuid}`;
  return {
    accountId: accountId ?? 'a',
    invoice: null,
    link: { uuid, url, expiresAt: null, invoice: { id: reference.value } },
  };
}

/** A bulk service over storage and time in memory, and an issuer that answers as `answer` says. */
export function bulkBench(options: { store?: ReturnType<typeof memory>; time?: VirtualTime } = {}) {
  const storage = options.store ?? memory();
  const time = options.time ?? virtualTime(NOW);
  const store = createStore(storage.edge);
  const asked: string[] = [];
  const alarms: boolean[] = [];
  const bench = {
    storage,
    store,
    time,
    asked,
    alarms,
    /** How long a call takes, in ms. */
    latency: 200,
    /** The failure of an invoice; null for a link. */
    answer: (_value: string): Failure | null => null,
    service: undefined as unknown as BulkService,
    job: (): Promise<BulkJob | null> => store.read(bulkJobItem),
    history: () => store.read(paymentLinksItem),
    /** Lets time pass until the stored job is in that state. */
    async untilState(state: BulkJob['state']) {
      let latest: BulkJob | null = null;
      let read = -1;
      await time.until(() => {
        const written = storage.writes.bulkJob ?? 0;
        if (written !== read) {
          read = written;
          void bench.job().then((job) => {
            latest = job;
          });
        }
        return latest?.state === state;
      });
    },
    states: async () => (await bench.job())?.items.map(({ state }) => state),
  };
  const issuer: Pick<LinkIssuer, 'issue'> = {
    async issue(one, { pacing }): Promise<Result<AccountLink>> {
      const told = await pacing?.admit(`key of ${one.accountId}`);
      if (told === null) return failed('internal');
      asked.push(one.reference.value);
      await time.wait(bench.latency);
      const failure = bench.answer(one.reference.value);
      const httpStatus = failure?.code === 'offline' ? null : 200;
      const limit = { limit: 50, remaining: 25, resetAt: time.now() + 1000, serverTime: null };
      told?.({ httpStatus, limit, timestamp: time.now(), retryAt: null });
      return failure ? { ok: false, failure } : success(linkOf(one));
    },
  };
  bench.service = bulkService({
    store,
    issuer,
    now: time.now,
    wait: time.wait,
    newId: () => 'job-1',
    setAlarm: async (isOn) => void alarms.push(isOn),
  });
  return bench;
}
