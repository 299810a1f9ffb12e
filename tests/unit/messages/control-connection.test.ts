import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../../utils/failures/failure';
import { serveControl } from '../../../utils/messages/control-connection';
import type { LinkProgress, LinkRequest } from '../../../utils/messages/link-port';
import type { PaymentLink } from '../../../utils/payment-links/payment-link';
import { fakePort } from './fake-port';

const ASK = { reference: { kind: 'number', value: '202600001' }, language: 'en' };
const LINK = {
  uuid: '4a56e669-6799-42b5-915a-e87d09b28015',
  url: 'https://cloud.hostup.se/billing/pay/4a56e669-6799-42b5-915a-e87d09b28015',
  expiresAt: Date.parse('2026-03-15T12:00:00Z'),
  invoice: { total: 300, currency: 'SEK' },
} as PaymentLink;
const done = (copied: boolean, kept = true): LinkProgress => ({ state: 'done', link: LINK, copied, kept });
const failedWith = (failure: Failure): LinkProgress => ({ state: 'failed', failure });

/** A control on a port, over a service that is played by the test. */
function serve() {
  const port = fakePort();
  const runs: {
    request: LinkRequest;
    report: (progress: LinkProgress) => void;
    end(end: LinkProgress): void;
  }[] = [];
  const world = { optionsOpened: 0, copies: [] as string[], copyWorks: true, now: 1_000_000 };
  serveControl(port, {
    now: () => world.now,
    openOptions: () => {
      world.optionsOpened += 1;
    },
    service: {
      request: (request, report = () => {}) =>
        new Promise((resolve) => {
          const end = (progress: LinkProgress) => {
            report(progress);
            resolve(progress);
          };
          runs.push({ request, report, end });
          report({ state: 'busy' });
        }),
      copy: async (uuid) => {
        world.copies.push(uuid);
        return world.copyWorks;
      },
    },
  });
  const run = (place = 0) => {
    const found = runs[place];
    if (!found) throw new Error(`There was no request ${place}`);
    return found;
  };
  return { port, runs, run, world, last: () => port.posted.at(-1) as Record<string, string> };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a click', () => {
  it('asks for its reference alone, shows that it works, then what came', async () => {
    const { port, run, last } = serve();
    port.say(ASK);
    expect(run().request).toEqual({ reference: ASK.reference });
    expect(port.posted).toEqual([{ state: 'busy', label: 'Getting link…' }]);
    run().end(done(true));
    await settle();
    expect(last()).toEqual({
      state: 'done',
      label: expect.stringMatching(/^Copied · SEK.300 · expires 15 Mar$/),
    });
  });

  it('in Swedish', async () => {
    const { port, run, last } = serve();
    port.say({ ...ASK, language: 'sv' });
    expect(last().label).toBe('Hämtar länk …');
    run().end(done(true));
    await settle();
    expect(last()).toMatchObject({ label: expect.stringMatching(/^Kopierad · 300.SEK · går ut 15 mars$/) });
  });

  it('the wait that HostUp asks for counts down', async () => {
    const { port, run, world, last } = serve();
    port.say(ASK);
    run().report({ state: 'waiting', until: world.now + 3000 });
    const labels = [last().label];
    for (let second = 1; second <= 3; second++) {
      world.now += 1000;
      await vi.advanceTimersByTimeAsync(1000);
      labels.push(last().label);
    }
    expect(labels).toEqual(['Waiting 3 s…', 'Waiting 2 s…', 'Waiting 1 s…', 'Waiting 0 s…']);
    run().end(done(true));
    await settle();
    expect(last().state).toBe('done');
  });

  it('a port that closes while it waits leaves nothing ticking', async () => {
    const { port, run, world } = serve();
    port.say(ASK);
    run().report({ state: 'waiting', until: world.now + 60_000 });
    port.disconnect();
    const before = port.posted.length;
    run().report({ state: 'waiting', until: world.now + 60_000 });
    run().end(done(true));
    await vi.advanceTimersByTimeAsync(5000);
    expect(port.posted).toHaveLength(before);
  });
});

describe('what is offered', () => {
  it('no key: the options page opens, and a button for it', async () => {
    const { port, run, world, last } = serve();
    port.say(ASK);
    run().end(failedWith({ code: 'no_key' }));
    await settle();
    expect(world.optionsOpened).toBe(1);
    expect(last()).toMatchObject({ state: 'error', action: 'Open settings' });
    port.say({ accept: true });
    expect(world.optionsOpened).toBe(2);
  });

  it('another failure with the key opens nothing by itself', async () => {
    const { port, run, world, last } = serve();
    port.say(ASK);
    run().end(failedWith({ code: 'key_rejected' }));
    await settle();
    expect(world.optionsOpened).toBe(0);
    expect(last().action).toBe('Open settings');
  });

  it('try again: the same request once more', async () => {
    const { port, run, runs, last } = serve();
    port.say(ASK);
    run().end(failedWith({ code: 'offline' }));
    await settle();
    expect(last().action).toBe('Try again');
    port.say({ accept: true });
    expect(runs.map(({ request }) => request)).toEqual([
      { reference: ASK.reference },
      { reference: ASK.reference },
    ]);
    run(1).end(done(true));
    await settle();
    expect(last().state).toBe('done');
  });

  it('not copied: Copy, by the link’s uuid', async () => {
    const { port, run, world, last } = serve();
    port.say(ASK);
    run().end(done(false));
    await settle();
    expect(last()).toMatchObject({ state: 'error', label: 'Link ready', action: 'Copy' });
    world.copyWorks = false;
    port.say({ accept: true });
    await settle();
    expect(last()).toMatchObject({ state: 'error', action: 'Copy' });
    world.copyWorks = true;
    port.say({ accept: true });
    await settle();
    expect(last().state).toBe('done');
    expect(world.copies).toEqual([LINK.uuid, LINK.uuid]);
  });

  it('neither copied nor kept: asked for again, since it can’t be looked up', async () => {
    const { port, run, runs, world } = serve();
    port.say(ASK);
    run().end(done(false, false));
    await settle();
    port.say({ accept: true });
    expect(runs).toHaveLength(2);
    expect(world.copies).toEqual([]);
    run(1).end(done(true));
    await settle();
  });

  it('counts once', async () => {
    const { port, run, runs } = serve();
    port.say(ASK);
    run().end(failedWith({ code: 'offline' }));
    await settle();
    for (let n = 0; n < 3; n++) port.say({ accept: true });
    expect(runs).toHaveLength(2);
  });

  it('nothing offered: accepting does nothing', async () => {
    const { port, run, runs, world } = serve();
    port.say({ accept: true });
    port.say(ASK);
    port.say({ accept: true });
    run().end(done(true));
    await settle();
    port.say({ accept: true });
    expect([runs.length, world.copies.length, world.optionsOpened]).toEqual([1, 0, 0]);
  });
});

describe('a page that forges messages', () => {
  it.each([
    null,
    'accept',
    7,
    [],
    {},
    { accept: false },
    { accept: 'options' },
    { accept: true, action: 'copy' },
    { accept: true, url: 'https://evil.example' },
    { ...ASK, url: 'https://evil.example' },
    { ...ASK, accountId: 'b' },
    { ...ASK, language: 'de' },
    { reference: ASK.reference },
    { ...ASK, reference: '202600001' },
    { ...ASK, reference: { kind: 'url', value: 'https://evil.example' } },
    { ...ASK, reference: { kind: 'id', value: '../46090' } },
    { ...ASK, reference: { kind: 'id', value: '46090', path: '/x' } },
    { ...ASK, reference: { kind: 'number', value: '0' } },
    { ...ASK, reference: { kind: '__proto__', value: '46090' } },
    { command: 'saveKey', input: { key: 'hu_evil_key' } },
    JSON.parse('{"__proto__":{"accept":true}}') as unknown,
  ])('%j asks for nothing', (message) => {
    const { port, runs, world, last } = serve();
    port.say(message);
    expect([runs.length, world.copies.length, world.optionsOpened]).toEqual([0, 0, 0]);
    expect(last()).toMatchObject({
      state: 'error',
      detail: expect.stringContaining('not an invoice number'),
    });
  });

  it('a second reference on the same port: what the first one still says is not shown for it', async () => {
    const { port, run, last } = serve();
    port.say(ASK);
    port.say({ ...ASK, reference: { kind: 'number', value: '202600002' } });
    run(0).end(done(true));
    await settle();
    expect(last().state).toBe('busy');
    run(1).end(failedWith({ code: 'invoice_not_found', reference: '202600002' }));
    await settle();
    expect(last().detail).toContain('202600002');
  });
});
