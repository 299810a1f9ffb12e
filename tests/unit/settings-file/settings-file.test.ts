import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsItem, apiKeysItem } from '../../../utils/accounts/account';
import { type Template, templatesItem } from '../../../utils/payer-messages/template';
import { paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { DEFAULT_PREFERENCES, preferencesItem } from '../../../utils/preferences/preferences';
import {
  exportSettings,
  type ImportProblem,
  importSettings,
  MAX_FILE,
  settingsFileName,
} from '../../../utils/settings-file/settings-file';
import { importOutcomeText } from '../../../utils/settings-file/settings-file-texts';
import { createStore, type Store } from '../../../utils/storage/store';
import { memory } from '../bulk/bulk-bench';
import { paymentLink } from '../payer-messages/links';

const MINE: Template = { id: 't1', name: 'Min', language: 'sv', subject: 'Å {number}', body: '{link}\nå"<>' };
const CHOSEN = { ...DEFAULT_PREFERENCES, notifyPaid: true, payerLanguage: 'sv' as const, templateId: 't1' };

async function filledStore(): Promise<Store> {
  const store = createStore(memory().edge);
  await store.update(preferencesItem, () => CHOSEN);
  await store.update(templatesItem, () => [MINE]);
  return store;
}

async function exported(store: Store): Promise<string> {
  const file = await exportSettings(store);
  if (!file.ok) throw new Error('Not exported.');
  return file.value;
}

const held = async (store: Store) => [await store.read(preferencesItem), await store.read(templatesItem)];

const file = (changes: Record<string, unknown>) =>
  JSON.stringify({
    format: 'payment-links-for-hostup',
    version: 1,
    preferences: CHOSEN,
    templates: [MINE],
    ...changes,
  });

describe('a settings file', () => {
  it('brings preferences and templates to another browser', async () => {
    const other = createStore(memory().edge);
    expect(await importSettings(other, await exported(await filledStore()))).toEqual({
      ok: true,
      templates: 1,
    });
    expect(await held(other)).toEqual([CHOSEN, [MINE]]);
  });

  it('holds no key, no account and no link', async () => {
    const store = await filledStore();
    await store.update(apiKeysItem, () => ({ a: 'hu_secret_key_1234' }));
    await store.update(accountsItem, () => [
      { id: 'a', name: 'Hemligt AB', color: 'teal', lastFour: '1234', isDefault: true, source: 'user' },
    ]);
    await store.update(paymentLinksItem, () => [paymentLink()]);
    expect(await exported(store)).not.toMatch(/hu_secret|1234|Hemligt|billing\/pay/);
  });

  it('is named by the day', () => {
    expect(settingsFileName(new Date(2026, 2, 5, 23).getTime())).toBe(
      'payment-links-for-hostup-2026-03-05.json',
    );
  });

  it('may begin with a byte order mark, and lacks what an older version did not have', async () => {
    const store = createStore(memory().edge);
    expect(await importSettings(store, `\uFEFF${file({ preferences: { notifyPaid: true } })}`)).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await store.read(preferencesItem)).toEqual({ ...DEFAULT_PREFERENCES, notifyPaid: true });
  });

  it('can’t replace a built-in template, nor hold one twice', async () => {
    const store = createStore(memory().edge);
    const templates = [{ ...MINE, id: 'built-in:sms:sv' }, { ...MINE, name: 'old' }, MINE];
    expect(await importSettings(store, file({ templates }))).toEqual({ ok: true, templates: 1 });
    expect(await store.read(templatesItem)).toEqual([MINE]);
  });
});

describe('a file that can’t be taken', () => {
  const large = Array.from({ length: 6 }, (_, place) => ({
    ...MINE,
    id: `t${place}`,
    body: 'x'.repeat(1500),
  }));
  it.each<[ImportProblem, string]>([
    ['too_large', ' '.repeat(MAX_FILE + 1)],
    ['not_json', 'Hej'],
    ['not_json', ''],
    ['not_ours', '{}'],
    ['not_ours', '[]'],
    ['not_ours', 'null'],
    ['not_ours', '{"format":"something","version":1}'],
    ['not_ours', file({ version: 0 })],
    ['newer', file({ version: 2, preferences: 'unknown to us' })],
    ['broken', file({ preferences: { notifyPaid: 'yes' } })],
    ['broken', file({ templates: undefined })],
    ['broken', file({ templates: [{ ...MINE, body: 7 }] })],
    ['broken', file({ templates: Array.from({ length: 13 }, (_, place) => ({ ...MINE, id: `t${place}` })) })],
    ['templates_too_large', file({ templates: large })],
  ])('%s: says so, and nothing is changed', async (reason, text) => {
    const store = await filledStore();
    const before = await held(store);
    const outcome = await importSettings(store, text);
    expect(outcome).toEqual({ ok: false, reason });
    expect(await held(store)).toEqual(before);
    expect(importOutcomeText(outcome, 'sv')).toMatch(/Inget har ändrats\.$/);
    expect(importOutcomeText(outcome, 'en')).toMatch(/Nothing was changed\./);
  });

  it('not_saved: what was written is taken back', async () => {
    const { edge } = memory();
    const { sync } = edge.areas;
    let isFull = false;
    const set = (items: Record<string, unknown>) =>
      isFull && 'preferences' in items ? Promise.reject(new Error('QUOTA')) : sync.set(items);
    const store = createStore({ ...edge, areas: { ...edge.areas, sync: { ...sync, set } } });
    await store.update(templatesItem, () => [{ ...MINE, name: 'before' }]);
    isFull = true;
    expect(await importSettings(store, file({}))).toEqual({ ok: false, reason: 'not_saved' });
    expect((await store.read(templatesItem))[0]?.name).toBe('before');
  });

  it('of any content throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const store = createStore(memory().edge);
        expect((await importSettings(store, text)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
