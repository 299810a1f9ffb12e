import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const messagesOf = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;

const en = messagesOf('en');
const sv = messagesOf('sv');
const inManifest = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
const inCode = [...read('utils/i18n/browser-language.ts').matchAll(/getMessage\('(\w+)'\)/g)].map(
  ([, key]) => key ?? '',
);

describe('the manifest’s texts', () => {
  it('English and Swedish have the same keys', () => {
    expect(Object.keys(sv).sort()).toEqual(Object.keys(en).sort());
  });

  it('manifest and code use these and no other', () => {
    expect([...new Set([...inManifest, ...inCode])].sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en))('%s says something in both, and not the same', (key) => {
    const texts = [en[key]?.message ?? '', sv[key]?.message ?? ''];
    for (const text of texts) expect(text.trim().length).toBeGreaterThan(1);
    expect(texts[0]).not.toBe(texts[1]);
  });

  it('no store refuses their length: name 75, short name 30, description 132', () => {
    for (const texts of [en, sv]) {
      expect(texts.extensionName?.message.length).toBeLessThanOrEqual(75);
      expect(texts.extensionShortName?.message.length).toBeLessThanOrEqual(30);
      expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
