import { describe, expect, it } from 'vitest';
import {
  MAX_TEMPLATES_BYTES,
  saveTemplates,
  templatesBytes,
} from '../../../utils/payer-messages/save-templates';
import { type Template, templatesItem } from '../../../utils/payer-messages/template';
import { createStore } from '../../../utils/storage/store';
import { memory } from '../bulk/bulk-bench';

function template(id: string, body: string): Template {
  return { id, name: id, language: 'sv', subject: '', body };
}

describe('the user’s templates', () => {
  it('are saved', async () => {
    const store = createStore(memory().edge);
    expect(await saveTemplates(store, [template('a', 'Hej {number}')])).toEqual({ ok: true });
    expect(await store.read(templatesItem)).toHaveLength(1);
  });

  it('that are too large together are refused, and nothing is changed', async () => {
    const store = createStore(memory().edge);
    await saveTemplates(store, [template('a', 'x')]);
    const large = Array.from({ length: 6 }, (_, place) => template(`t${place}`, 'ö'.repeat(1500)));
    const outcome = await saveTemplates(store, large);
    expect(outcome).toMatchObject({ ok: false, reason: 'too_large', most: MAX_TEMPLATES_BYTES });
    expect(await store.read(templatesItem)).toHaveLength(1);
  });

  it('are measured as browsers do', () => {
    expect(templatesBytes([template('a', 'ö')]) - templatesBytes([template('a', 'o')])).toBe(1);
    expect(templatesBytes([template('a', '<')]) - templatesBytes([template('a', 'o')])).toBe(5);
    expect(templatesBytes([template('a', '\n')]) - templatesBytes([template('a', 'o')])).toBe(1);
  });

  it('that the browser refuses are told as not saved', async () => {
    const { edge } = memory();
    const full = { ...edge.areas.sync, set: () => Promise.reject(new Error('QUOTA')) };
    const store = createStore({ ...edge, areas: { ...edge.areas, sync: full } });
    expect(await saveTemplates(store, [])).toEqual({ ok: false, reason: 'not_saved' });
  });
});
