import { describe, expect, it } from 'vitest';
import { dueLinks, isAnyWatched, nextCheckAt } from '../../../utils/watching/watch-schedule';
import { keptLink } from './kept-link';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('when a link is asked about next', () => {
  it.each([
    ['just handed out', 0, 5 * 60_000],
    ['an hour ago', HOUR, 30 * 60_000],
    ['a day ago', DAY, 2 * HOUR],
    ['three days ago', 3 * DAY, 6 * HOUR],
    ['two weeks ago', 14 * DAY, DAY],
  ])('%s: rarer with age', (_name, age, interval) => {
    const link = keptLink({ issuedAt: NOW - age, checkedAt: NOW });
    expect(nextCheckAt(link)).toBe(NOW + interval);
  });

  it.each(['paid', 'gone', 'replaced', 'unpayable', 'expired'] as const)('never once it is %s', (state) => {
    expect(nextCheckAt(keptLink({ state }))).toBeNull();
  });

  it('never when it is muted, and not for ever', () => {
    expect(nextCheckAt(keptLink({ watched: false }))).toBeNull();
    expect(nextCheckAt(keptLink({ issuedAt: NOW - 61 * DAY, checkedAt: NOW }))).toBeNull();
  });
});

describe('what is due', () => {
  it('the longest waiting first, and nothing early', () => {
    const links = [
      keptLink({ uuid: 'fresh', issuedAt: NOW, checkedAt: NOW }),
      keptLink({ uuid: 'late', issuedAt: NOW - HOUR, checkedAt: NOW - HOUR }),
      keptLink({ uuid: 'later', issuedAt: NOW - 2 * HOUR, checkedAt: NOW - 2 * HOUR }),
    ];
    expect(dueLinks(links, NOW).map(({ uuid }) => uuid)).toEqual(['later', 'late']);
  });

  it('a link that was checked under a clock a day ahead does not wait for that day', () => {
    expect(dueLinks([keptLink({ issuedAt: NOW, checkedAt: NOW + DAY })], NOW)).toHaveLength(1);
  });

  it('an alarm is needed only while something is watched', () => {
    expect(isAnyWatched([keptLink({})])).toBe(true);
    expect(isAnyWatched([keptLink({ state: 'paid' }), keptLink({ watched: false })])).toBe(false);
  });
});
