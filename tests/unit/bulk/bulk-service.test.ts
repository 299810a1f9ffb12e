import { describe, expect, it } from 'vitest';
import type { BulkJob } from '../../../utils/bulk/bulk-job';
import { progressOf } from '../../../utils/bulk/job-progress';
import { bulkBench, NOW, request, requests } from './bulk-bench';

describe('a bulk job', () => {
  it('makes a link for each invoice and keeps all of them; the history has the newest 200', async () => {
    const bench = bulkBench();
    expect((await bench.service.start(requests(250))).ok).toBe(true);
    await bench.untilState('done');
    const job = (await bench.job()) as BulkJob;
    expect(progressOf(job)).toEqual({ done: 250, failed: 0, waiting: 0, total: 250 });
    expect(job.items[249]?.link?.url).toMatch(/000000000250$/);
    expect(await bench.history()).toHaveLength(200);
    expect(bench.asked).toHaveLength(250);
    expect(bench.alarms.at(0)).toBe(true);
    expect(bench.alarms.at(-1)).toBe(false);
  });

  it('is written now and then, not for each link', async () => {
    const bench = bulkBench();
    await bench.service.start(requests(150));
    await bench.untilState('done');
    expect(bench.storage.writes.bulkJob).toBeLessThan(9);
    expect(bench.storage.writes.paymentLinks).toBeLessThan(9);
  });

  it('goes on after one failure, which can be retried alone', async () => {
    const bench = bulkBench();
    bench.answer = (value) => (value === '2' ? { code: 'server_error', httpStatus: 500 } : null);
    await bench.service.start(requests(4));
    await bench.untilState('done');
    expect(await bench.states()).toEqual(['done', 'failed', 'done', 'done']);
    expect((await bench.job())?.items[1]?.failure).toMatchObject({ code: 'server_error', reference: '2' });
    bench.asked.length = 0;
    bench.answer = () => null;
    await bench.service.control('retry');
    await bench.untilState('done');
    expect(bench.asked).toEqual(['2']);
    expect(await bench.states()).toEqual(['done', 'done', 'done', 'done']);
  });

  it('asks again for one failed invoice alone', async () => {
    const bench = bulkBench();
    bench.answer = () => ({ code: 'server_error', httpStatus: 500 });
    await bench.service.start(requests(3));
    await bench.untilState('done');
    bench.asked.length = 0;
    bench.answer = () => null;
    await bench.service.control('retry', request('2'));
    await bench.untilState('done');
    expect(bench.asked).toEqual(['2']);
    expect(await bench.states()).toEqual(['failed', 'done', 'failed']);
  });

  it('asks once, not 200 times, with a key that HostUp refuses; another account goes on', async () => {
    const bench = bulkBench();
    bench.answer = (value) => (Number(value) < 900 ? { code: 'key_rejected', httpStatus: 401 } : null);
    await bench.service.start([...requests(200), request('901', 'b'), request('902', 'b')]);
    await bench.untilState('done');
    expect(bench.asked).toEqual(['1', '901', '902']);
    expect(progressOf((await bench.job()) as BulkJob)).toMatchObject({ done: 2, failed: 200 });
  });

  it('waits while HostUp can’t be reached, says so, and goes on', async () => {
    const bench = bulkBench();
    const backAt = NOW + 25_000;
    bench.answer = () => (bench.time.now() < backAt ? { code: 'offline' } : null);
    await bench.service.start(requests(40));
    let told: number | null = null;
    let isReading = false;
    await bench.time.until(() => {
      if (!isReading) {
        isReading = true;
        void bench.job().then((job) => {
          told ??= job?.waitingUntil ?? null;
          isReading = false;
        });
      }
      return told !== null;
    });
    expect(told).toBeGreaterThan(NOW);
    await bench.untilState('done');
    expect(await bench.states()).toEqual(Array.from({ length: 40 }, () => 'done'));
    // A few tries while it was away, not one for each invoice.
    expect(bench.asked.length).toBeLessThan(40 + 6);
  });

  it('gives up on an invoice whose calls alone are dropped', async () => {
    const bench = bulkBench();
    bench.answer = (value) => (value === '3' ? { code: 'offline' } : null);
    await bench.service.start(requests(30));
    await bench.untilState('done');
    const job = (await bench.job()) as BulkJob;
    expect(progressOf(job)).toMatchObject({ done: 29, failed: 1 });
    expect(job.items[2]?.failure?.code).toBe('offline');
  });

  it('pauses, goes on, and is cancelled', async () => {
    const bench = bulkBench();
    await bench.service.start(requests(300));
    await bench.time.until(() => bench.asked.length > 40);
    await bench.service.control('pause');
    const paused = bench.asked.length;
    expect((await bench.job())?.state).toBe('paused');
    expect(bench.alarms.at(-1)).toBe(false);
    await bench.service.control('resume');
    await bench.time.until(() => bench.asked.length > paused + 40);
    await bench.service.control('cancel');
    const cancelled = bench.asked.length;
    expect((await bench.job())?.state).toBe('cancelled');
    await bench.service.resume();
    expect(bench.asked).toHaveLength(cancelled);
    await bench.service.control('clear');
    expect(await bench.job()).toBeNull();
  });

  it('takes on more while it runs', async () => {
    const bench = bulkBench();
    await bench.service.start(requests(20));
    await bench.service.start(requests(30));
    await bench.untilState('done');
    expect((await bench.job())?.items).toHaveLength(30);
  });
});

describe('a killed worker', () => {
  it('is followed by one that goes on where it was', async () => {
    const first = bulkBench();
    await first.service.start(requests(300));
    await first.time.until(() => first.asked.length > 150);
    await first.service.control('pause');
    await first.service.control('resume');
    // The first worker is gone: nothing of it moves any more, since its time stands still.
    const second = bulkBench({ store: first.storage });
    await second.service.resume();
    await second.untilState('done');
    expect(progressOf((await second.job()) as BulkJob)).toMatchObject({ done: 300, waiting: 0 });
    expect(second.asked.length).toBeLessThan(200);
    expect(second.alarms).toEqual([true, false]);
  });

  it('leaves nothing to do when the job was paused', async () => {
    const first = bulkBench();
    await first.service.start(requests(30));
    await first.service.control('pause');
    const second = bulkBench({ store: first.storage });
    await second.service.resume();
    expect(second.asked).toEqual([]);
    await second.service.control('resume');
    await second.untilState('done');
  });
});
