import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pacer } from '../../../utils/bulk/pacer';
import type { AnswerFacts } from '../../../utils/hostup/http';
import { type Setting, simulate } from './limited-server';

const NOW = Date.UTC(2026, 2, 1, 12);

function answer(facts: Partial<AnswerFacts> = {}): AnswerFacts {
  return { httpStatus: 200, limit: null, timestamp: null, retryAt: null, ...facts };
}

describe('1,000 calls against a limit', () => {
  it.each<[string, Partial<Setting>, number]>([
    ['of 5 a second, near', {}, 0.98],
    ['of 5 a second, answered after 200 ms', { work: 200 }, 0.98],
    ['of 5 a second, 200 ms away', { up: 200 }, 0.98],
    ['of 5 a second, with jitter', { up: 100, down: 100, jitter: 30 }, 0.97],
    ['of 5 a second in fixed windows, our clock a day slow', { windows: 'aligned', skew: 86_400_000 }, 0.98],
    ['of 5 in any second', { windows: 'sliding', work: 200 }, 0.98],
    ['of 5 a second, with only whole seconds told', { tells: 'date', skew: -86_399_667, work: 200 }, 0.97],
    ['of 60 in ten seconds', { limit: 60, perMs: 10_000, work: 200 }, 0.98],
    ['of 60 a minute', { limit: 60, perMs: 60_000, work: 200 }, 0.98],
    ['of one a second', { limit: 1, calls: 100 }, 0.97],
  ])('%s: no 429, and nearly all that is allowed', (_name, setting, share) => {
    const outcome = simulate(setting);
    expect(outcome.refused).toBe(0);
    expect(outcome.share).toBeGreaterThan(share);
  });

  it('never meets a 429, whatever the limit, the latency and the clocks', () => {
    const setting = fc.record({
      limit: fc.integer({ min: 1, max: 30 }),
      perMs: fc.constantFrom(1_000, 2_000, 5_000, 10_000, 60_000),
      windows: fc.constantFrom('first' as const, 'aligned' as const),
      up: fc.integer({ min: 0, max: 150 }),
      work: fc.integer({ min: 0, max: 200 }),
      down: fc.integer({ min: 0, max: 150 }),
      jitter: fc.integer({ min: 0, max: 8 }),
      skew: fc.integer({ min: -90_000_000, max: 90_000_000 }),
      calls: fc.constant(80),
    });
    fc.assert(
      fc.property(setting, fc.integer({ min: 1, max: 1e6 }), (one, seed) => {
        expect(simulate(one, seed).refused).toBe(0);
      }),
      { numRuns: 80 },
    );
  });
});

describe('with no word of a limit', () => {
  it('goes carefully at first, then dares more', () => {
    const { sentAt, refused } = simulate({ tells: 'nothing', calls: 60, limit: 100 });
    const within = (from: number, to: number) =>
      sentAt.filter((at) => at - (sentAt[0] ?? 0) >= from && at - (sentAt[0] ?? 0) < to).length;
    expect(refused).toBe(0);
    expect(within(100, 5_100)).toBeLessThanOrEqual(11);
    expect(within(10_000, 15_000)).toBeGreaterThan(11);
  });

  it('slows down when it is refused', () => {
    const { refused } = simulate({ tells: 'nothing', calls: 100, limit: 1 });
    expect(refused).toBeLessThan(12);
  });
});

describe('single answers', () => {
  it('lets one call go, and no other before its answer', () => {
    const mine = pacer();
    expect(mine.nextAt(NOW)).toBe(NOW);
    const ticket = mine.sent(NOW);
    expect(mine.nextAt(NOW + 100)).toBeGreaterThan(NOW + 100);
    const limit = { limit: 5, remaining: 4, resetAt: NOW + 1000, serverTime: null };
    mine.answered(ticket, NOW + 200, answer({ limit, timestamp: NOW + 100 }));
    expect(mine.nextAt(NOW + 200)).toBe(NOW + 200);
  });

  it('counts calls of others with the same key', () => {
    const mine = pacer();
    const limit = { limit: 5, remaining: 0, resetAt: NOW + 1000, serverTime: null };
    mine.answered(mine.sent(NOW), NOW + 10, answer({ limit, timestamp: NOW + 5 }));
    expect(mine.nextAt(NOW + 10)).toBeGreaterThanOrEqual(NOW + 1000);
    expect(mine.nextAt(NOW + 10)).toBeLessThan(NOW + 1050);
  });

  it('waits a 429 out as told', () => {
    const mine = pacer();
    mine.answered(mine.sent(NOW), NOW + 10, answer({ httpStatus: 429, retryAt: NOW + 7010 }));
    expect(mine.nextAt(NOW + 10)).toBe(NOW + 7010);
    expect(mine.nextAt(NOW + 7010)).toBe(NOW + 7010);
  });

  it('does not become a flood when the reset is past', () => {
    const mine = pacer();
    let now = NOW;
    let sent = 0;
    while (now < NOW + 10_000) {
      const at = mine.nextAt(now);
      expect(at).toBeLessThan(Number.POSITIVE_INFINITY);
      now = Math.max(at, now);
      const limit = { limit: 5, remaining: 0, resetAt: now - 60_000, serverTime: null };
      mine.answered(mine.sent(now), now + 1, answer({ limit, timestamp: now }));
      now += 1;
      sent += 1;
    }
    expect(sent).toBeLessThan(35);
  });

  it('never waits longer than a quarter of an hour for a window', () => {
    const mine = pacer();
    const limit = { limit: 5, remaining: 0, resetAt: NOW + 86_400_000, serverTime: null };
    mine.answered(mine.sent(NOW), NOW + 10, answer({ limit, timestamp: NOW }));
    expect(mine.nextAt(NOW + 10)).toBeLessThanOrEqual(NOW + 10 + 15 * 60_000);
  });

  it('goes on when calls end without an answer', () => {
    const mine = pacer();
    const limit = { limit: 2, remaining: 0, resetAt: NOW + 1000, serverTime: null };
    mine.answered(mine.sent(NOW), NOW + 10, answer({ limit, timestamp: NOW }));
    let now = NOW + 2000;
    for (let call = 0; call < 6; call++) {
      const at = mine.nextAt(now);
      expect(at).toBeLessThan(now + 5000);
      now = Math.max(at, now);
      mine.answered(mine.sent(now), now + 1, answer({ httpStatus: null }));
    }
  });

  it('is not held up by one call that hangs', () => {
    const mine = pacer();
    const limit = { limit: 1, remaining: 0, resetAt: NOW + 1000, serverTime: null };
    mine.answered(mine.sent(NOW), NOW + 10, answer({ limit, timestamp: NOW }));
    mine.sent(NOW + 1100);
    expect(mine.nextAt(NOW + 1500)).toBeLessThan(NOW + 4000);
  });
});
