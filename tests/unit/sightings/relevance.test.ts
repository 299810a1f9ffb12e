// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mayHoldInvoices } from '@/utils/sightings/relevance';

const element = (markup: string): Element => {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as Element;
};

test.each([
  '<p>Faktura 1</p>',
  '<p>INVOICES</p>',
  '<a href="/billing/invoices/46090">46090</a>',
  '<tr-x></tr-x>',
  '<div data-invoice-id="1"></div>',
])('%s may hold an invoice', (markup) => {
  expect(mayHoldInvoices(element(markup))).toBe(true);
});

test.each(['<p>Order 46090, 300 kr</p>', '<time>12:30:01</time>', '<p data-a-b="c">x - y</p>'])(
  '%s holds none',
  (markup) => {
    expect(mayHoldInvoices(element(markup))).toBe(false);
  },
);

test('a text is looked at too', () => {
  expect(mayHoldInvoices(document.createTextNode('Fakturanummer'))).toBe(true);
  expect(mayHoldInvoices(document.createTextNode('Order'))).toBe(false);
});
