import { describe, expect, test } from 'vitest';
import { isProse } from '@/utils/sightings/evidence';
import { LABEL_ALONE, LABEL_AT_END, STATUS } from '@/utils/sightings/words';

const statusOf = (text: string): string[] =>
  [...text.matchAll(STATUS)].map((match) => (match[1] ? 'payable' : match[2] ? 'reminded' : 'settled'));

describe('a status', () => {
  test.each([
    'Obetald',
    'OBETALDA',
    'ej betald',
    'ej\u00a0betald',
    'Inte betald',
    'Förfallen',
    'förfallna',
    'Unpaid',
    'Overdue',
    'past due',
    'Not paid',
    'Partially paid',
    'Delbetald',
    'Paid: no',
    'Betald: nej',
  ])('%s can be paid', (text) => expect(statusOf(text)).toEqual(['payable']));
  test.each(['Påminnelse', 'Inkasso', 'Reminder', 'Collections'])('%s was reminded of', (text) =>
    expect(statusOf(text)).toEqual(['reminded']),
  );
  test.each([
    'Betald',
    'betalda',
    'PAID',
    'Makulerad',
    'Annullerad',
    'Avbruten',
    'Cancelled',
    'canceled',
    'Återbetald',
    'Refunded',
    'Utkast',
    'Draft',
    'Krediterad',
    'Credited',
    'Kreditfaktura',
    'Credit note',
    'Kvitto',
    'Receipt',
    'Void',
  ])('%s cannot be paid', (text) => expect(statusOf(text)).toEqual(['settled']));
  test.each(['Betala', 'Pay now', 'Betalningssätt', 'prepaidkort', 'Förfallodatum', 'Due date', 'draftsman'])(
    '%s is none',
    (text) => expect(statusOf(text)).toEqual([]),
  );
});

describe('a label', () => {
  test.each([
    'Faktura',
    'FAKTURANR',
    'Fakturanummer:',
    'Faktura-nr',
    'Invoice #',
    'Invoice no.',
    'Inv. #',
    'Faktura\u202fnr',
    'Din faktura',
  ])('%s stands before a number', (text) => expect(LABEL_AT_END.test(`${text} `)).toBe(true));
  test.each([
    'Fakturadatum',
    'Fakturabelopp',
    'Invoice date',
    'Kreditfaktura',
    'Order',
    'Proforma-order',
    'OCR',
    'Faktura för',
  ])('%s does not', (text) => expect(LABEL_AT_END.test(`${text} `)).toBe(false));
  test('alone it is a column or a term', () => {
    expect(LABEL_ALONE.test('Invoice #')).toBe(true);
    expect(LABEL_ALONE.test('Faktura / Invoice')).toBe(true);
    expect(LABEL_ALONE.test('Fakturadatum')).toBe(false);
    expect(LABEL_ALONE.test('Invoice total')).toBe(false);
  });
});

test('prose is told from a line of a list', () => {
  expect(isProse('Om din faktura 202600001 är förfallen kan du betala den med Swish.')).toBe(true);
  expect(isProse('Faktura 202600001 Webhotell Bas januari till mars 300 kr Obetald')).toBe(false);
});
