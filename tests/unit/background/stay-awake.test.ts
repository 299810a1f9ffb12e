import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitAwake } from '../../../utils/background/stay-awake';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('waits exactly that long and is never idle for the 30 s after which a worker is ended', async () => {
  const stirred: number[] = [];
  const start = Date.now();
  let ended: number | null = null;
  void waitAwake(65_000, () => stirred.push(Date.now() - start)).then(() => {
    ended = Date.now() - start;
  });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(ended).toBe(65_000);
  const gaps = [0, ...stirred].map((at, place, all) => (all[place + 1] ?? 65_000) - at);
  expect(Math.max(...gaps)).toBeLessThan(30_000);
});

it('no time is no wait', async () => {
  await waitAwake(0, () => {
    throw new Error('stirred');
  });
  await waitAwake(-5, () => {
    throw new Error('stirred');
  });
  expect(vi.getTimerCount()).toBe(0);
});
