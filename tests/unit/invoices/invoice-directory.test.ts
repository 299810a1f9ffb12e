import { describe, expect, it, vi } from 'vitest';
import { apiKeysItem } from '../../../utils/accounts/account';
import { failed, type Result, success } from '../../../utils/failures/failure';
import type { HostUpApi } from '../../../utils/hostup/api';
import { invoiceDirectory } from '../../../utils/invoices/invoice-directory';
import { knownInvoicesItem } from '../../../utils/invoices/known-invoices';
import { refreshUnpaid } from '../../../utils/invoices/unpaid-reader';
import { storedForm } from '../../../utils/storage/define-item';
import { v1Success } from '../hostup/fake-fetch';
import { memoryStore } from '../storage/memory-storage';

interface Row {
  id: string;
  formatted_id: string | null;
  status: string;
}

const row = (n: number, status = 'Unpaid'): Row => ({
  id: String(46_000 + n),
  formatted_id: String(202_600_000 + n),
  status,
});
const rows = (count: number, status?: string) =>
  Array.from({ length: count }, (_, n) => row(count - n, status));
const number = (value: string) => ({ kind: 'number', value }) as const;

/** A directory over a list that the test holds, newest first; each call can be changed on its way. */
function start(list: Row[]) {
  const { memory, store } = memoryStore();
  memory.stored.set('local:apiKeys', JSON.stringify(storedForm(apiKeysItem, { a: 'hu_key' })));
  const clock = { now: 1_000_000 };
  const calls: string[] = [];
  const world = {
    list,
    pageTold: (page: number): number | undefined => page,
    refuse: (_call: string): Result<never> | null => null,
    onCall: () => {},
  };
  const api: HostUpApi = async ({ method, path, body }) => {
    const filters = (body as { filters: { page: number } } | undefined)?.filters;
    const asked = filters?.page ?? Number(new URL(path, 'https://x').searchParams.get('page'));
    calls.push(`${method} ${asked}`);
    world.onCall();
    const refused = world.refuse(method);
    if (refused) return refused;
    const all = world.list.filter(({ status }) => method === 'GET' || status === 'Unpaid');
    const invoices = all.slice((asked - 1) * 100, asked * 100);
    const currentPage = world.pageTold(asked);
    return success(
      v1Success({ invoices, hasMore: asked * 100 < all.length, total: all.length, currentPage }),
    );
  };
  const directory = invoiceDirectory(store, 'a', () => clock.now);
  return { memory, store, clock, calls, world, api, directory, item: knownInvoicesItem('a') };
}

const idOf = (result: Awaited<ReturnType<ReturnType<typeof start>['directory']['resolve']>>) =>
  result.ok ? result.value.id : result.failure.code;

/** Waits for what nobody waits for: changes of one item are made one after another. */
const settle = ({ store, item }: Pick<ReturnType<typeof start>, 'store' | 'item'>) =>
  store.update(item, (known) => known);

describe('looking a number up', () => {
  it('follows pages only as far as needed, and remembers all it saw', async () => {
    const { directory, api, calls, store, item } = start(rows(350));
    expect(idOf(await directory.resolve(api, number('202600200')))).toBe('46200');
    expect(calls).toEqual(['POST 1', 'POST 2']);
    await settle({ store, item });
    expect(idOf(await directory.resolve(api, number('202600340')))).toBe('46340');
    expect(calls).toHaveLength(2);
  });

  it('the unpaid ones first, then all', async () => {
    const { directory, api, calls } = start([...rows(150), { ...row(900), status: 'Collections' }]);
    expect(idOf(await directory.resolve(api, number('202600900')))).toBe('46900');
    expect(calls).toEqual(['POST 1', 'POST 2', 'GET 1', 'GET 2']);
  });

  it('not there: said after both lists were read to their end', async () => {
    const { directory, api, calls } = start(rows(101));
    expect(idOf(await directory.resolve(api, number('202699999')))).toBe('invoice_not_found');
    expect(calls).toEqual(['POST 1', 'POST 2', 'GET 1', 'GET 2']);
  });

  it('an invoice paid while the unpaid list is paged slips between two pages, and is still found', async () => {
    const { directory, api, world, calls } = start(rows(150));
    world.onCall = () => {
      if (calls.length === 2) world.list[0] = { ...row(150), status: 'Paid' };
    };
    expect(idOf(await directory.resolve(api, number('202600050')))).toBe('46050');
  });

  it('a server that ignores the page is not asked for ever', async () => {
    const { directory, api, world, calls } = start(rows(350));
    world.pageTold = () => 1;
    expect(idOf(await directory.resolve(api, number('202600001')))).toBe('invoice_not_found');
    expect(calls).toEqual(['POST 1', 'POST 2', 'GET 1', 'GET 2']);
  });

  it('a server that does not tell the page is followed to the end', async () => {
    const { directory, api, world } = start(rows(350));
    world.pageTold = () => undefined;
    expect(idOf(await directory.resolve(api, number('202600001')))).toBe('46001');
  });

  it('a filter that HostUp does not take: the full list tells', async () => {
    const { directory, api, world } = start(rows(50));
    world.refuse = (method) => (method === 'POST' ? failed('unexpected_answer', { httpStatus: 400 }) : null);
    expect(idOf(await directory.resolve(api, number('202600007')))).toBe('46007');
  });

  it.each(['key_rejected', 'missing_scope', 'offline', 'timeout', 'rate_limited', 'server_error'] as const)(
    '%s ends the search and is what is said',
    async (code) => {
      const { directory, api, world, calls } = start(rows(50));
      world.refuse = () => failed(code);
      expect(idOf(await directory.resolve(api, number('202600007')))).toBe(code);
      expect(calls).toHaveLength(1);
    },
  );

  it('a full or unreadable storage costs memory, not the answer', async () => {
    for (const fault of ['full', 'unreadable'] as const) {
      const { directory, api, memory } = start([...rows(50), { ...row(900), status: 'Collections' }]);
      memory[fault] = /invoices/;
      expect(idOf(await directory.resolve(api, number('202600900')))).toBe('46900');
      expect(idOf(await directory.resolve(api, { kind: 'any', value: '46900' }))).toBe('46900');
    }
  });

  it('10,000 invoices: each list is written once', async () => {
    const { directory, api, calls, memory, store, item } = start(rows(10_000));
    expect(idOf(await directory.resolve(api, number('202600001')))).toBe('46001');
    expect(calls).toHaveLength(100);
    await settle({ store, item });
    expect(memory.writes).toEqual(['invoices:a']);
    expect((await store.read(item)).invoices).toHaveLength(10_000);
    expect(memory.stored.get('local:invoices:a')?.length).toBeLessThan(2_500_000);
  }, 20_000);
});

describe('digits of unknown kind', () => {
  it('a number, an id, neither', async () => {
    const { directory, api } = start(rows(50));
    expect(idOf(await directory.resolve(api, { kind: 'any', value: '202600007' }))).toBe('46007');
    expect(idOf(await directory.resolve(api, { kind: 'any', value: '46008' }))).toBe('46008');
    expect(idOf(await directory.resolve(api, { kind: 'any', value: '46999' }))).toBe('invoice_not_found');
  });

  it('one’s number and, pages later, another’s id: no guess', async () => {
    const list = rows(350).map((one) => ({
      ...one,
      formatted_id: one.id === '46350' ? '46001' : one.formatted_id,
    }));
    const { directory, api } = start(list);
    expect(idOf(await directory.resolve(api, { kind: 'any', value: '46001' }))).toBe('ambiguous_reference');
    expect(idOf(await directory.resolve(api, number('46001')))).toBe('46350');
  });
});

describe('whether an account has an id', () => {
  it('by the id alone: another’s number does not count', async () => {
    const { directory, api } = start([{ id: '5', formatted_id: '46001', status: 'Unpaid' }, ...rows(3)]);
    expect(await directory.contains(api, '46002')).toEqual({ ok: true, value: true });
    expect(await directory.contains(api, '46001')).toEqual({ ok: true, value: true });
    expect(await directory.contains(api, '202600001')).toEqual({ ok: true, value: false });
    expect(await directory.contains(api, '46099')).toEqual({ ok: true, value: false });
  });

  it('a list that can’t be read leaves it open', async () => {
    const { directory, api, world } = start(rows(3));
    world.refuse = () => failed('missing_scope');
    expect(await directory.contains(api, '46002')).toMatchObject({ ok: false });
  });
});

describe('reading ahead', () => {
  it('one GET in five minutes, also for two tabs at once and after the worker was ended', async () => {
    const { directory, api, calls, clock, store } = start(rows(150));
    await Promise.all([directory.readAhead(api), directory.readAhead(api)]);
    await directory.readAhead(api);
    await invoiceDirectory(store, 'a', () => clock.now).readAhead(api);
    expect(calls).toEqual(['GET 1']);
    clock.now += 5 * 60_000;
    await directory.readAhead(api);
    expect(calls).toEqual(['GET 1', 'GET 1']);
  });

  it('a key that may not read costs one call in five minutes too', async () => {
    const { directory, api, world, calls, memory } = start(rows(3));
    world.refuse = () => failed('missing_scope');
    memory.full = /./;
    for (let n = 0; n < 3; n++) await directory.readAhead(api);
    expect(calls).toHaveLength(1);
  });

  it('a click meanwhile waits for it instead of asking twice', async () => {
    const { directory, api, calls } = start(rows(50));
    const reading = directory.readAhead(api);
    expect(idOf(await directory.resolve(api, number('202600007')))).toBe('46007');
    await reading;
    expect(calls).toEqual(['GET 1']);
  });

  it('a click on what is known waits for nothing', async () => {
    const { directory, api, clock, world } = start(rows(50));
    await directory.readAhead(api);
    clock.now += 6 * 60_000;
    world.refuse = () => {
      throw new Error('asked');
    };
    const reading = directory.readAhead(() => new Promise(() => {}));
    expect(idOf(await directory.resolve(api, number('202600007')))).toBe('46007');
    void reading;
  });

  it('a clock that is a day off is survived', async () => {
    const { directory, api, calls, clock } = start(rows(3));
    await directory.readAhead(api);
    clock.now -= 86_400_000;
    await directory.readAhead(api);
    expect(calls).toHaveLength(2);
  });
});

describe('an account that is removed while its list is under way', () => {
  it.each<[string, (world: ReturnType<typeof start>) => Promise<unknown>]>([
    ['a number is looked up', ({ directory, api }) => directory.resolve(api, number('202600007'))],
    ['an id is looked for', ({ directory, api }) => directory.contains(api, '46099')],
    ['the newest are read ahead', ({ directory, api }) => directory.readAhead(api)],
    ['the unpaid ones are read', ({ store, api, clock }) => refreshUnpaid(store, api, 'a', () => clock.now)],
  ])('%s: nothing of it stays', async (_what, work) => {
    const parts = start(rows(50));
    await work(parts);
    await settle(parts);
    expect(parts.memory.stored.has('local:invoices:a')).toBe(true);

    await parts.store.remove(parts.item);
    parts.memory.writes.length = 0;
    parts.clock.now += 6 * 60_000;
    parts.world.list = rows(51);
    parts.world.onCall = () => void parts.memory.stored.delete('local:apiKeys');
    await work(parts);
    await vi.waitFor(() => expect(parts.memory.writes).toContain('invoices:a'));
    for (let n = 0; n < 3; n++) await settle(parts);
    expect(parts.memory.stored.has('local:invoices:a')).toBe(false);
  });

  it('keys that can’t be read are not keys that are gone', async () => {
    const { directory, api, memory } = start(rows(3));
    memory.unreadable = /apiKeys/;
    await directory.readAhead(api);
    expect(memory.stored.has('local:invoices:a')).toBe(true);
  });
});
