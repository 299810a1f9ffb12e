// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readWhole } from '@/utils/sightings/tools/read-whole';
import { readBody, readPage } from './page';
import { pages } from './pages';

describe('the payable invoices of a page', () => {
  test.each(Object.entries(pages))('%s', (_name, [path, markup, payable]) => {
    expect(readPage(markup, path).sort()).toEqual([...payable].sort());
  });
});

test('a settled invoice is not one of them', () => {
  expect(readPage('<p>Faktura 202600001 <b>Betald</b></p>')).toEqual([]);
  expect(readPage('<p>Faktura 202600001 <b>Obetald</b></p>')).toEqual(['202600001']);
});

test('several signals of one invoice are one sighting, with the most exact name', () => {
  const link =
    '<a href="/billing/invoice/46090">Faktura 202600001</a> <a href="/billing?invoice=202600001">Visa</a>';
  expect(readPage(`<ul><li>${link}</li></ul>`)).toEqual(['46090']);
});

test('an open shadow root of the page is read', () => {
  document.body.innerHTML = '<x-row></x-row>';
  const root = document.querySelector('x-row')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>Faktura 202600001</p>';
  expect(readBody()).toEqual(['202600001']);
});

test('a learned rule finds numbers that nothing else says are invoices', () => {
  const markup = '<ol class="x"><li><u>77001</u> A</li><li><u>77002</u> B</li></ol>';
  expect(readPage(markup)).toEqual([]);
  expect(readPage(markup, '/billing', [{ path: '/billing', selector: 'ol > li > u' }])).toEqual([
    '77001',
    '77002',
  ]);
  expect(readPage(markup, '/support', [{ path: '/billing', selector: 'ol > li > u' }])).toEqual([]);
});

test('a number in a column of ids is an id', () => {
  const table =
    '<h1>Fakturor</h1><table><tr><th>ID</th><th>Status</th></tr><tr><td>#47581</td><td>Obetald</td></tr></table>';
  readPage(table);
  expect(readWhole(new URL('https://cloud.hostup.se/admin'))).toMatchObject([
    { reference: { kind: 'id', value: '47581' } },
  ]);
});
