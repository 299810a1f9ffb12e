import { describe, expect, it } from 'vitest';
import { remaining } from '../../../components/bulk/remaining';
import { type BulkItem, MAX_BULK } from '../../../utils/bulk/bulk-job';
import { progressOf } from '../../../utils/bulk/job-progress';
import { newJob, withFailure, withRequests, withRetries } from '../../../utils/bulk/job-state';
import type { LinkRequest } from '../../../utils/messages/link-port';

const NOW = Date.UTC(2026, 2, 1);

function request(value: string, kind: 'id' | 'number' = 'id', accountId = 'a'): LinkRequest {
  return { reference: { kind, value }, accountId };
}

const job = (...values: string[]) =>
  newJob(
    'job',
    values.map((value) => request(value)),
    NOW,
  );

function withStates(states: BulkItem['state'][]) {
  const made = job(...states.map((_, place) => String(place + 1)));
  return {
    ...made,
    items: made.items.map((item, place) => ({ ...item, state: states[place] ?? item.state })),
  };
}

describe('a job', () => {
  it('takes each invoice once, and no more than it can hold', () => {
    expect(job('1', '2', '1').items).toHaveLength(2);
    const many = Array.from({ length: MAX_BULK + 5 }, (_, place) => request(String(place + 1)));
    expect(newJob('job', many, NOW).items).toHaveLength(MAX_BULK);
  });

  it('takes on more while it is open, and leaves what it has', () => {
    const open = withStates(['done', 'failed']);
    const more = withRequests(open, [request('2'), request('3')]);
    expect(more.items.map(({ state }) => state)).toEqual(['done', 'failed', 'waiting']);
  });

  it('asks again for the failed ones only', () => {
    const retried = withRetries({ ...withStates(['done', 'failed', 'waiting']), state: 'cancelled' });
    expect(retried.items.map(({ state, request: { reference } }) => [reference.value, state])).toEqual([
      ['1', 'done'],
      ['2', 'waiting'],
    ]);
    expect(retried.state).toBe('running');
  });
});

describe('a failure', () => {
  const items = () => newJob('job', [request('1'), request('2'), request('3', 'number')], NOW).items;
  const states = (all: BulkItem[]) => all.map(({ state }) => state);

  it('of one invoice leaves the others alone', () => {
    const all = items();
    const after = withFailure(all, all[0] as BulkItem, { code: 'invoice_not_found', reference: '1' });
    expect(states(after)).toEqual(['failed', 'waiting', 'waiting']);
  });

  it.each(['no_key', 'key_rejected', 'account_inactive'] as const)('%s ends the whole account', (code) => {
    const other = newJob('job', [request('9', 'id', 'b')], NOW).items;
    const all = [...items(), ...other];
    const after = withFailure(all, all[0] as BulkItem, { code, reference: '1', httpStatus: 401 });
    expect(states(after)).toEqual(['failed', 'failed', 'failed', 'waiting']);
    expect(after[1]?.failure).toEqual({ code, httpStatus: 401, reference: '2' });
  });

  it('of reading ends those that have to be looked up', () => {
    const all = items();
    const failure = { code: 'missing_scope' as const, scope: 'read:billing' as const };
    expect(states(withFailure(all, all[2] as BulkItem, failure))).toEqual(['waiting', 'waiting', 'failed']);
    const write = { code: 'missing_scope' as const, scope: 'write:billing' as const };
    expect(states(withFailure(all, all[0] as BulkItem, write))).toEqual(['failed', 'failed', 'failed']);
  });
});

describe('progress', () => {
  it('counts by state', () => {
    expect(progressOf(withStates(['done', 'failed', 'waiting', 'done']))).toEqual({
      done: 2,
      failed: 1,
      waiting: 1,
      total: 4,
    });
  });

  it('tells the time left from the pace and the pause', () => {
    const job = withStates(['waiting', 'waiting', 'done']);
    const running = { ...job, pace: 0.5, progress: progressOf(job), failed: [] };
    expect(remaining(running, NOW)).toBe(4000);
    expect(remaining({ ...running, waitingUntil: NOW + 7000 }, NOW)).toBe(11_000);
    expect(remaining({ ...running, pace: null }, NOW)).toBeNull();
    expect(remaining({ ...running, state: 'paused' }, NOW)).toBeNull();
  });
});
