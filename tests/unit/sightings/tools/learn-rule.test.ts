// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { learnedRuleSchema } from '@/utils/page-tools/learned-rule';
import { numberIn, ruleFor } from '@/utils/sightings/tools/learn-rule';
import { readBody } from '../page';

beforeEach(() => {
  document.body.innerHTML = `<div class="x1"><div><p>77001</p><p>9000</p></div><div><p>77002</p><p>9001</p></div></div>`;
});

const first = (): Element => document.querySelector('p') as Element;

test('a rule that was learned from one number finds its siblings, and no other column', () => {
  expect(readBody()).toEqual([]);
  const rule = ruleFor(first(), 0);
  expect(rule && readBody('/billing', [{ ...rule, path: '/' }])).toEqual(['77001', '77002']);
});

test('a rule holds no value of the page, and is one that the background takes', () => {
  const rule = ruleFor(first(), 0);
  expect(JSON.stringify({ ...rule, id: '' })).not.toMatch(/77001|x1/);
  expect(rule?.sample).toBe('00000');
  expect(learnedRuleSchema.safeParse(rule).success).toBe(true);
});

test('only an element with a number can be pointed at', () => {
  const element = document.createElement('p');
  for (const text of ['Faktura', '12', '300,00', '0701234567', '2026-01-02']) {
    element.textContent = text;
    expect([text, numberIn(element)]).toEqual([text, null]);
  }
  expect(ruleFor(document.createElement('p'), 0)).toBeNull();
});
