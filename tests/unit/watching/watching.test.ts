import { beforeEach, describe, expect, it } from 'vitest';
import type { HostUpApi } from '../../../utils/hostup/api';
import { type PaymentLink, paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { DEFAULT_PREFERENCES } from '../../../utils/preferences/preferences';
import type { News } from '../../../utils/watching/news';
import { CALL_PAUSE } from '../../../utils/watching/watch-round';
import { type WatchService, watchService } from '../../../utils/watching/watch-service';
import { call } from '../../simulator/client';
import { type SimulatedCore, simulatedCore } from '../payment-links/simulated-core';

const MINUTE = 60_000;
const DAY = 86_400_000;

const make = simulatedCore();
let made: SimulatedCore;
let watching: WatchService;
let told: { news: News; uuid: string }[];
let callsAt: number[];
let alarms: (number | null)[];

beforeEach(async () => {
  made = await make();
  told = [];
  callsAt = [];
  alarms = [];
  const { store, clock, issuer } = made;
  watching = watchService({
    store,
    now: () => clock.now,
    wait: async (pause) => {
      clock.now += pause;
    },
    issuer: {
      async apiOf(accountId, options) {
        const api = await issuer.apiOf(accountId, options);
        const counted: HostUpApi = (call) => {
          callsAt.push(clock.now);
          return (api as HostUpApi)(call);
        };
        return api && counted;
      },
    },
    preferences: async () => DEFAULT_PREFERENCES,
    tell: async (news, { uuid }) => void told.push({ news, uuid }),
    setAlarm: async (period) => void alarms.push(period),
  });
});

const openAsPayer = (uuid: string) => call(made.simulator, 'GET', `/billing/pay/${uuid}`, {});

const pass = (span: number) => {
  made.clock.now += span;
  made.simulator.clock.advance(span);
};

async function link(number = '202600001'): Promise<PaymentLink> {
  await made.ask('number', number);
  const found = (await made.links()).find(({ invoice }) => invoice.number === number);
  if (!found) throw new Error(`no link of ${number}`);
  return found;
}

async function now(uuid: string): Promise<PaymentLink | undefined> {
  return (await made.links()).find((kept) => kept.uuid === uuid);
}

describe('one link', () => {
  it('is active, and counts its views', async () => {
    const { uuid } = await link();
    await openAsPayer(uuid);
    await openAsPayer(uuid);
    await watching.refresh(uuid);
    expect(await now(uuid)).toMatchObject({ state: 'active', views: 2, paidAt: null });
    expect((await now(uuid))?.lastViewedAt).toBeGreaterThan(0);
    expect(told).toEqual([{ news: 'seen', uuid }]);
  });

  it('is paid, told once, and no longer watched', async () => {
    const { uuid } = await link();
    made.simulator.store.pay(made.invoice.id);
    await watching.refresh(uuid);
    await watching.refresh(uuid);
    expect(await now(uuid)).toMatchObject({ state: 'paid', watched: false });
    expect(told.filter(({ news }) => news === 'paid')).toHaveLength(1);
  });

  it('is paid also where HostUp no longer knows a paid link', async () => {
    made.simulator.store.options.paidLinkGone = true;
    const { uuid } = await link();
    made.simulator.store.pay(made.invoice.id);
    await watching.refresh(uuid);
    expect(await now(uuid)).toMatchObject({ state: 'paid' });
  });

  it('has expired, and a new one replaces it', async () => {
    const { uuid } = await link();
    pass(15 * DAY);
    await watching.refresh(uuid);
    expect(await now(uuid)).toMatchObject({ state: 'expired' });
    const renewed = await link();
    expect(renewed.uuid).not.toBe(uuid);
  });

  it('is replaced when HostUp has another active one', async () => {
    const { uuid } = await link();
    made.simulator.store.revokeLink(uuid);
    const other = await made.issuer.issue({ reference: { kind: 'id', value: made.id } }, {});
    expect(other.ok).toBe(true);
    await watching.refresh(uuid);
    expect(await now(uuid)).toMatchObject({ state: 'replaced' });
  });

  it('stays as it was when HostUp fails, with the reason', async () => {
    const { uuid } = await link();
    made.simulator.faults.set({ match: { path: /payment-link/ }, fault: { kind: 'status', status: 500 } });
    const result = await watching.refresh(uuid);
    expect(result).toMatchObject({ ok: false, failure: { code: 'server_error' } });
    expect(await now(uuid)).toMatchObject({ state: 'active' });
  });
});

describe('a round', () => {
  it('asks about nothing that is not due, and about what is, once', async () => {
    const { uuid } = await link();
    await watching.round();
    expect(callsAt).toHaveLength(0);
    pass(6 * MINUTE);
    await watching.round();
    expect(callsAt.length).toBeGreaterThan(0);
    const calls = callsAt.length;
    await watching.round();
    expect(callsAt).toHaveLength(calls);
    expect((await now(uuid))?.checkedAt).toBeGreaterThan(0);
  });

  it('never makes more than one call a second, and one list call for many links', async () => {
    const numbers = ['202600001', '202600003', '202600005', '202600007', '202600009', '202600011'];
    for (const number of numbers) await link(number);
    pass(6 * MINUTE);
    await watching.round();
    const gaps = callsAt.slice(1).map((at, place) => at - (callsAt[place] ?? 0));
    expect(gaps.every((gap) => gap >= CALL_PAUSE)).toBe(true);
    expect(callsAt).toHaveLength(1 + numbers.length);
  });

  it('finds the one that was paid among many', async () => {
    const numbers = ['202600001', '202600003', '202600005', '202600007'];
    const uuids: string[] = [];
    for (const number of numbers) uuids.push((await link(number)).uuid);
    made.simulator.store.pay(made.invoice.id);
    pass(6 * MINUTE);
    await watching.round();
    const states = (await made.links()).map(({ uuid, state }) => `${uuids.indexOf(uuid)} ${state}`).sort();
    expect(states).toEqual(['0 paid', '1 active', '2 active', '3 active']);
    expect(told.filter(({ news }) => news === 'paid')).toEqual([{ news: 'paid', uuid: uuids[0] }]);
  });

  it('stops at a rate limit and goes on in the next', async () => {
    const numbers = ['202600001', '202600003'];
    for (const number of numbers) await link(number);
    pass(6 * MINUTE);
    made.simulator.faults.set({
      match: { path: /payment-link/ },
      times: 1,
      fault: { kind: 'status', status: 429 },
    });
    await watching.round();
    expect(callsAt).toHaveLength(1);
    pass(6 * MINUTE);
    await watching.round();
    expect(callsAt.length).toBeGreaterThan(2);
  });

  it('leaves muted links alone', async () => {
    const { uuid } = await link();
    await watching.setWatched(uuid, false);
    pass(DAY);
    await watching.round();
    expect(callsAt).toHaveLength(0);
  });

  it('keeps what the user did meanwhile', async () => {
    const { uuid } = await link();
    pass(6 * MINUTE);
    const round = watching.round();
    await watching.setWatched(uuid, false);
    await round;
    expect(await now(uuid)).toMatchObject({ watched: false });
  });
});

describe('the alarm', () => {
  it('is set while something is watched, and cleared when all is paid', async () => {
    watching.followLinks();
    const { uuid } = await link();
    await expect.poll(() => alarms.at(-1)).toBe(5);
    await made.store.update(paymentLinksItem, (links) => links.filter((kept) => kept.uuid !== uuid));
    await expect.poll(() => alarms.at(-1)).toBeNull();
  });
});
