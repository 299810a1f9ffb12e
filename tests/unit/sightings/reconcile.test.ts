// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import './popover';
import { CONTROL_TAG } from '@/utils/sightings/control';
import { controlOf, reconcile as reconcileWith } from '@/utils/sightings/reconcile';
import { readWhole } from '@/utils/sightings/tools/read-whole';

const url = new URL('https://cloud.hostup.se/billing');
const reconcile = (): void => reconcileWith(readWhole(url));
const hosts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(CONTROL_TAG)];
const numbers = (): (string | undefined)[] => hosts().map(({ dataset }) => dataset.invoice);

beforeEach(() => {
  reconcileWith([], true);
  document.documentElement.lang = 'sv';
  document.body.innerHTML = '<ul><li>Faktura <b>202600001</b></li><li>Faktura <b>202600002</b></li></ul>';
  reconcile();
});

test('each payable invoice has one control beside its number, however often the page is read', () => {
  reconcile();
  expect(numbers()).toEqual(['202600001', '202600002']);
  expect(hosts()[0]?.previousSibling?.textContent).toBe('202600001');
});

test('a row that is recycled for another invoice never keeps the old control', () => {
  const [first] = hosts();
  (document.querySelector('b') as Element).textContent = '202600009';
  reconcile();
  expect(numbers()).toEqual(['202600009', '202600002']);
  expect(hosts()[0]).not.toBe(first);
  expect(first?.isConnected).toBe(false);
});

test('a row replaced whole gets the same control again', () => {
  const [first] = hosts();
  const row = document.querySelector('li') as Element;
  row.outerHTML = '<li>Faktura <b>202600001</b></li>';
  reconcile();
  expect(hosts()[0]).toBe(first);
});

test('a page that keeps on removing a control wins in the end', () => {
  for (let i = 0; i < 20; i++) {
    hosts()[0]?.remove();
    reconcile();
  }
  expect(numbers()).toEqual([]);
});

test('when the status flips, the control follows', () => {
  document.querySelector('li')?.append(' Betald');
  reconcile();
  expect(numbers()).toEqual(['202600002']);
});

test('an invoice at two places has a control at each', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<table><tr><td>Faktura 202600001</td><td>x</td></tr></table>',
  );
  reconcile();
  expect(numbers()).toEqual(['202600001', '202600002', '202600001']);
});

test('a control is found by its element alone, and nothing of the page is one', () => {
  expect(controlOf(hosts()[0])?.element).toBe(hosts()[0]);
  expect(controlOf(document.body)).toBeUndefined();
  expect(controlOf(document.createElement(CONTROL_TAG))).toBeUndefined();
});

test('two invoices named in one text have their controls beside it, in order, and stay', () => {
  document.body.innerHTML = '<p>Text</p>';
  const parent = document.querySelector('p') as Element;
  const sightings = ['202600001', '202600002'].map((value) => ({
    reference: { kind: 'number' as const, value },
    place: parent.firstChild as Text,
  }));
  reconcileWith(sightings);
  const [first] = hosts();
  reconcileWith(sightings);
  expect(numbers()).toEqual(['202600001', '202600002']);
  expect(hosts()[0]).toBe(first);
});

test('a text that is recycled again and again always has its control', () => {
  for (let i = 10; i < 40; i++) {
    ((document.querySelector('b') as Element).firstChild as Text).data = `2026000${i}`;
    reconcile();
    expect(numbers()[0]).toBe(`2026000${i}`);
  }
});

test('in a language that the page changes to, a control at rest says so', () => {
  const [first] = hosts();
  document.documentElement.lang = 'en';
  reconcile();
  expect(numbers()).toEqual(['202600001', '202600002']);
  expect(hosts()[0]).not.toBe(first);
});
