import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moreExact, parseReference, reference, referenceInUrl } from '@/utils/sightings/reference';

test.each([
  ['202600001', 'any', '202600001'],
  [' #46090 ', 'any', '46090'],
  ['Faktura 202600001', 'any', '202600001'],
  ['Fakturanr: 202600001', 'any', '202600001'],
  ['invoice no. 46090', 'any', '46090'],
  ['inv_01hxa3b4c5d6e7f8g9h0j1k2m3', 'publicId', 'inv_01hxa3b4c5d6e7f8g9h0j1k2m3'],
  ['https://cloud.hostup.se/billing/invoices/46090', 'id', '46090'],
  ['https://cloud.hostup.se/kundfakturor/46090', 'id', '46090'],
  ['https://cloud.hostup.se/billing?invoice=202600001', 'number', '202600001'],
])('%s is a reference', (text, kind, value) => {
  expect(parseReference(text)).toEqual({ kind, value });
});

test.each([
  '',
  '0',
  '-1',
  '046',
  '46090<img src=x>',
  '1'.repeat(40),
  '../',
  '../46090',
  'order 46090',
  '46 090',
  'inv_UPPER',
  'javascript:46090',
  'https://cloud.hostup.se/billing/pay/46090',
  'https://cloud.hostup.se/orders/46090',
  'https://cloud.hostup.se/credit-invoices/46090',
  'https://cloud.hostup.se/kredit-fakturor/46090',
  'https://cloud.hostup.se/kreditfakturor/46090',
])('%s is no reference', (text) => {
  expect(parseReference(text)).toBeNull();
});

test('nothing but a well-formed reference comes out of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-#/.:<> \u00a0inv_faktura') }), (text) => {
      const found = parseReference(text);
      return !found || /^(?:[1-9]\d{0,14}|inv_[0-9a-z]{20,32})$/.test(found.value);
    }),
    { numRuns: 5000 },
  );
});

test('an address says which kind it names', () => {
  const at = (path: string) => referenceInUrl(new URL(path, 'https://cloud.hostup.se'))?.kind ?? null;
  expect(at('/billing/invoice/46090/pdf')).toBe('id');
  expect(at('/?invoice_id=46090')).toBe('id');
  expect(at('/viewinvoice.php?id=46090')).toBe('id');
  expect(at('/billing?page=46090')).toBeNull();
  expect(at('/viewticket.php?id=46090')).toBeNull();
});

test('the more exact of two names wins', () => {
  const number = reference('number', '202600001');
  const id = reference('id', '46090');
  expect(number && id && moreExact(number, id)).toEqual(id);
  expect(number && id && moreExact(id, number)).toEqual(id);
});
