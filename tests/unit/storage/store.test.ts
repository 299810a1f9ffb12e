import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineItem } from '../../../utils/storage/define-item';
import { listOf } from '../../../utils/storage/list-of';
import { createStore } from '../../../utils/storage/store';
import { memoryStore } from './memory-storage';

const names = defineItem<string[]>({
  area: 'local',
  key: 'names',
  version: 1,
  schema: listOf(z.string()),
  fallback: [],
});

describe('reading', () => {
  it('nothing there, another shape, unreadable: the fallback', async () => {
    const { memory, store } = memoryStore();
    expect(await store.read(names)).toEqual([]);
    for (const odd of [
      'null',
      '7',
      '"x"',
      '[]',
      '{"data":["a"]}',
      '{"version":1}',
      '{"version":1,"data":{}}',
    ]) {
      memory.stored.set('local:names', odd);
      expect(await store.read(names), odd).toEqual([]);
    }
    memory.stored.set('local:names', '{"version":1,"data":["a"]}');
    expect(await store.read(names)).toEqual(['a']);
    memory.unreadable = /names/;
    expect(await store.read(names)).toEqual([]);
  });

  it('one broken entry costs no other', async () => {
    const { memory, store } = memoryStore();
    memory.stored.set('local:names', '{"version":1,"data":["a",7,null,"b"]}');
    expect(await store.read(names)).toEqual(['a', 'b']);
  });

  it('older shapes are brought up step by step', async () => {
    const { memory, store } = memoryStore();
    const third = {
      ...names,
      version: 3,
      migrations: [(old: unknown) => [old, 'two'], (old: unknown) => [...(old as string[]), 'three']],
    };
    memory.stored.set('local:names', '{"version":1,"data":"one"}');
    expect(await store.read(third)).toEqual(['one', 'two', 'three']);
    memory.stored.set('local:names', '{"version":2,"data":["b"]}');
    expect(await store.read(third)).toEqual(['b', 'three']);
  });
});

describe('changing', () => {
  it('keeps what it changed, with its version', async () => {
    const { memory, store } = memoryStore();
    expect(await store.update(names, (all) => [...all, 'a'])).toEqual({ ok: true, value: ['a'] });
    expect(memory.stored.get('local:names')).toBe('{"version":1,"data":["a"]}');
  });

  it('changes at the same time: none is lost', async () => {
    const { store } = memoryStore();
    const letters = [...'abcdefghij'];
    await Promise.all(letters.map((letter) => store.update(names, (all) => [...all, letter])));
    expect(await store.read(names)).toEqual(letters);
  });

  it('no change: nothing is written', async () => {
    const { memory, store } = memoryStore();
    await store.update(names, (all) => all);
    expect(memory.writes).toEqual([]);
  });

  it('full: fails, what was there stays, and the next change works', async () => {
    const { memory, store } = memoryStore();
    await store.update(names, () => ['a']);
    memory.full = /names/;
    expect(await store.update(names, () => ['b'])).toEqual({
      ok: false,
      failure: { code: 'storage_failed' },
    });
    expect(await store.read(names)).toEqual(['a']);
    memory.full = null;
    expect(await store.update(names, (all) => [...all, 'c'])).toEqual({ ok: true, value: ['a', 'c'] });
  });

  it('unreadable: fails, and nothing is overwritten', async () => {
    const { memory, store } = memoryStore();
    await store.update(names, () => ['a']);
    memory.unreadable = /names/;
    expect((await store.update(names, () => ['b'])).ok).toBe(false);
    memory.unreadable = null;
    expect(await store.read(names)).toEqual(['a']);
  });

  it('a newer version’s data: read as nothing, never overwritten', async () => {
    const { memory, store } = memoryStore();
    const newer = '{"version":2,"data":{"all":["a"]}}';
    memory.stored.set('local:names', newer);
    expect(await store.read(names)).toEqual([]);
    expect((await store.update(names, () => ['b'])).ok).toBe(false);
    expect(memory.stored.get('local:names')).toBe(newer);
  });

  it('a change that throws fails alone', async () => {
    const { store } = memoryStore();
    const thrown = store.update(names, () => {
      throw new Error('x');
    });
    expect((await thrown).ok).toBe(false);
    expect((await store.update(names, () => ['a'])).ok).toBe(true);
  });

  it('removing comes in its turn', async () => {
    const { store } = memoryStore();
    void store.update(names, () => ['a']);
    await store.remove(names);
    expect(await store.read(names)).toEqual([]);
  });
});

describe('watching', () => {
  it('hears each new value of its item, from any store, until it ends', async () => {
    const { memory, store } = memoryStore();
    const heard: string[][] = [];
    const stop = store.watch(names, (value) => heard.push(value));
    const elsewhere = createStore(memory.edge);
    await elsewhere.update(names, () => ['a']);
    await elsewhere.update({ ...names, area: 'sync' }, () => ['other area']);
    await elsewhere.update({ ...names, key: 'others' }, () => ['other key']);
    await store.remove(names);
    stop();
    await store.update(names, () => ['b']);
    expect(heard).toEqual([['a'], []]);
  });
});
