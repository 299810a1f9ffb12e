// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { relevanceOf } from '@/utils/sightings/relevance';

const rows = new Set<Element>();
let observer: MutationObserver;

/** How much a change matters at most, as the observer tells it. */
function relevanceAfter(change: () => void): number {
  change();
  return Math.max(0, ...observer.takeRecords().map((record) => relevanceOf(record, rows)));
}

const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<ul><li id="row">Faktura 202600001 <b id="badge">x</b></li></ul><p id="tick">1.00</p>';
  rows.clear();
  rows.add(at('row'));
  observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
});

test('a ticker elsewhere does not matter', () => {
  expect(relevanceAfter(() => (at('tick').firstChild as Text).replaceData(0, 4, '2.37'))).toBe(0);
  expect(relevanceAfter(() => at('tick').replaceChildren('ABC 812.50'))).toBe(0);
});

test('anything within a row of an invoice matters at once', () => {
  expect(relevanceAfter(() => at('badge').replaceChildren('y'))).toBe(2);
  expect(relevanceAfter(() => at('badge').setAttribute('class', 'z'))).toBe(2);
});

test('words and links of invoices matter wherever they come or go', () => {
  expect(relevanceAfter(() => at('tick').replaceChildren('Betalda fakturor'))).toBe(2);
  expect(relevanceAfter(() => at('tick').replaceChildren('x'))).toBe(2);
  expect(
    relevanceAfter(() =>
      at('tick').insertAdjacentHTML('beforeend', '<i><a href="/billing/invoice/1">y</a></i>'),
    ),
  ).toBe(2);
});

test('a long number or a new look elsewhere matters when there is time', () => {
  expect(relevanceAfter(() => at('tick').replaceChildren('46090'))).toBe(1);
  expect(relevanceAfter(() => at('tick').setAttribute('style', 'color:red'))).toBe(1);
});

test('our own controls do not matter when they come, and do when the page takes them away', () => {
  const control = document.createElement('hostup-payment-link');
  expect(relevanceAfter(() => at('tick').append(control))).toBe(0);
  expect(relevanceAfter(() => control.remove())).toBe(2);
});
