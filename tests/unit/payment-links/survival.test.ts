import { describe, expect, it } from 'vitest';
import { knownInvoicesItem } from '../../../utils/invoices/known-invoices';
import { openRequestsItem } from '../../../utils/payment-links/link-requests';
import { paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { json, v1Success } from '../hostup/fake-fetch';
import { type Core, core, endOf, request, withAccounts } from './core';

const UUID = '4a56e669-6799-42b5-915a-e87d09b28015';
const URL_OF_LINK = `https://cloud.hostup.se/billing/pay/${UUID}`;

function linkAnswer(): Response {
  return json(
    v1Success({ paymentUrl: URL_OF_LINK, uuid: UUID, expiresAt: '2026-12-01T00:00:00Z', message: 'x' }),
  );
}

const answering = async () => linkAnswer();
const never = () => new Promise<Response>(() => {});

async function start(fetch: typeof globalThis.fetch = answering): Promise<Core> {
  const made = core(fetch);
  await withAccounts(made.store, { a: 'hu_secret_key' });
  return made;
}

/** Lets all that is ready happen. */
const settle = () => new Promise((done) => setTimeout(done, 5));

describe('storage', () => {
  it('the link is kept before it is copied', async () => {
    const { ask, clipboard, links } = await start();
    let keptBefore: string[] = [];
    clipboard.onCopy = async () => {
      keptBefore = (await links()).map(({ url }) => url);
    };
    await ask('id', '46090');
    expect(keptBefore).toEqual([URL_OF_LINK]);
  });

  it('full: copied all the same, and says that it was not kept', async () => {
    const { ask, clipboard, memory } = await start();
    memory.full = /paymentLinks/;
    expect(endOf(await ask('id', '46090'))).toMatchObject({ state: 'done', copied: true, kept: false });
    expect(clipboard.text).toBe(URL_OF_LINK);
  });

  it('full of what can be read again: that makes way for the link', async () => {
    const { ask, memory, store, links } = await start();
    await store.update(knownInvoicesItem('a'), (known) => ({ ...known, unpaidReadAt: 1 }));
    memory.full = /paymentLinks/;
    const { remove } = memory.edge.areas.local;
    memory.edge.areas.local.remove = async (key) => {
      await remove(key);
      if (key === 'invoices:a') memory.full = null;
    };
    expect(endOf(await ask('id', '46090'))).toMatchObject({ copied: true, kept: true });
    expect(await links()).toHaveLength(1);
  });

  it('full in every area: still copied', async () => {
    const { ask, clipboard, memory } = await start();
    memory.full = /./;
    expect(endOf(await ask('id', '46090'))).toMatchObject({ state: 'done', copied: true, kept: false });
    expect(clipboard.text).toBe(URL_OF_LINK);
  });

  it('unreadable: copied, not kept, and the history is not overwritten', async () => {
    const { ask, memory, links } = await start();
    await ask('id', '46090');
    memory.unreadable = /paymentLinks/;
    expect(endOf(await ask('id', '46090'))).toMatchObject({ copied: true, kept: false });
    memory.unreadable = null;
    expect(await links()).toHaveLength(1);
  });

  it('an address that was changed in the storage is not taken for a link', async () => {
    const { ask, memory, links, service } = await start();
    await ask('id', '46090');
    await settle();
    const stored = memory.stored.get('local:paymentLinks') ?? '';
    memory.stored.set(
      'local:paymentLinks',
      stored.replace('https://cloud.hostup.se/', 'https://evil.example/'),
    );
    expect(await links()).toEqual([]);
    expect(await service.copy(UUID)).toBe(false);
  });
});

describe('the clipboard', () => {
  it('refuses: the link is kept and can be copied later', async () => {
    const { ask, clipboard, links, service } = await start();
    clipboard.refuses = true;
    expect(endOf(await ask('id', '46090'))).toMatchObject({ state: 'done', copied: false, kept: true });
    expect((await links())[0]?.copiedAt).toBeNull();
    expect(await service.copy(UUID)).toBe(false);
    clipboard.refuses = false;
    expect(await service.copy(UUID)).toBe(true);
    expect(clipboard.text).toBe(URL_OF_LINK);
    await settle();
    expect((await links())[0]?.copiedAt).not.toBeNull();
  });

  it('breaks: the click ends all the same', async () => {
    const { ask, clipboard, links } = await start();
    clipboard.onCopy = () => {
      throw new Error('broken');
    };
    expect(endOf(await ask('id', '46090')).state).not.toBe('busy');
    expect(await links()).toHaveLength(1);
  });

  it('a link that is not kept can’t be copied by its uuid', async () => {
    const { service, clipboard } = await start();
    expect(await service.copy(UUID)).toBe(false);
    expect(clipboard.text).toBeNull();
  });
});

describe('a worker that is killed', () => {
  it('between request and answer: the next one goes on with it to the clipboard', async () => {
    const before = await start(never);
    void before.service.request(request('id', '46090'));
    await settle();
    expect(Object.keys(await before.store.read(openRequestsItem))).toEqual([':id:46090']);
    const after = before.revived(answering);
    await after.service.resume();
    await settle();
    expect(after.clipboard.text).toBe(URL_OF_LINK);
    expect(await after.store.read(openRequestsItem)).toEqual({});
  });

  it('the control asks again while it goes on: one call', async () => {
    let calls = 0;
    const before = await start(never);
    void before.service.request(request('id', '46090'));
    await settle();
    const after = before.revived(async () => {
      calls += 1;
      await settle();
      return linkAnswer();
    });
    const resumed = after.service.resume();
    const end = await after.service.request(request('id', '46090'));
    await resumed;
    expect(end.state).toBe('done');
    expect(calls).toBe(1);
  });

  it('between keeping and copying: the link is there', async () => {
    const before = await start();
    before.clipboard.onCopy = () => new Promise(() => {});
    void before.service.request(request('id', '46090'));
    await settle();
    const after = before.revived();
    expect((await after.links())[0]?.url).toBe(URL_OF_LINK);
    after.clipboard.onCopy = () => {};
    await after.service.resume();
    await settle();
    expect(after.clipboard.text).toBe(URL_OF_LINK);
    expect(await after.links()).toHaveLength(1);
  });

  it('long ago: forgotten, since by now the clipboard holds something else', async () => {
    const before = await start(never);
    void before.service.request(request('id', '46090'));
    await settle();
    before.clock.now += 3 * 60_000;
    const after = before.revived(answering);
    await after.service.resume();
    await settle();
    expect(after.clipboard.text).toBeNull();
    expect(await after.store.read(openRequestsItem)).toEqual({});
  });

  it('while HostUp had it wait: counted from the end of the wait', async () => {
    const before = await start(never);
    const { now } = before.clock;
    await before.store.update(openRequestsItem, () => ({
      ':id:46090': { request: request('id', '46090'), startedAt: now, waitingUntil: now + 4 * 60_000 },
    }));
    before.clock.now += 5 * 60_000;
    const after = before.revived(answering);
    await after.service.resume();
    await settle();
    expect(after.clipboard.text).toBe(URL_OF_LINK);
  });

  it('nothing is left open after the end, good or bad', async () => {
    const { ask, store } = await start();
    await ask('id', '46090');
    const broken = await start(async () => json({}, 500));
    await broken.ask('id', '46090');
    await settle();
    expect(await store.read(openRequestsItem)).toEqual({});
    expect(await broken.store.read(openRequestsItem)).toEqual({});
  });

  it('what is open holds no key and no address', async () => {
    const { service, memory } = await start(never);
    void service.request(request('id', '46090'));
    await settle();
    expect(memory.stored.get('session:openRequests')).not.toMatch(/hu_secret_key|https?:/);
  });
});

describe('the key', () => {
  it('is nowhere but in its own item', async () => {
    const { ask, memory } = await start();
    await ask('id', '46090');
    await settle();
    const holders = [...memory.stored]
      .filter(([, text]) => text.includes('hu_secret_key'))
      .map(([name]) => name);
    expect(holders).toEqual(['local:apiKeys']);
    expect(memory.stored.has(`local:${paymentLinksItem.key}`)).toBe(true);
  });
});
