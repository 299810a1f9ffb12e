import { describe, expect, test } from 'vitest';
import { LABEL_ALONE, LABEL_AT_END, plain, STATUS } from '@/utils/sightings/words';

const statusOf = (text: string): string[] =>
  [...plain(text).matchAll(STATUS)].map((match) => (match[1] ? 'payable' : 'settled'));

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
    'Past due',
    'Awaiting payment',
    'Väntar på betalning',
    'Har förfallit',
    'past due',
    'Not paid',
    'Partially paid',
    'Delbetald',
    'Ej reglerad',
    'Oreglerad',
  ])('%s can be paid', (text) => expect(statusOf(text)).toEqual(['payable']));
  test.each(['Påminnelse', 'Inkasso', 'Inkassokrav', 'Reminder', 'Collections'])(
    '%s can be paid, too',
    (text) => expect(statusOf(text)).toEqual(['payable']),
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
    'Betalad',
    'Slutbetald',
    'Settled',
    'Closed',
    'Written off',
    'Avslutad',
    'Avskriven',
    'Return',
    'Reglerad',
    'Kreditfakturerad',
    'Voided',
    'Drafts',
    'Draft2',
    'Paid14',
    'Kvar att betala 0 kr',
    'Balance $0.00',
  ])('%s cannot be paid', (text) => expect(statusOf(text)).toEqual(['settled']));
  test.each([
    'Betala',
    'Pay now',
    'Betalningssätt',
    'prepaidkort',
    'Förfallodatum',
    'Due date',
    'Förfaller',
    'draftsman',
    'Kvar att betala 300 kr',
    'Balance $100.00',
    'Paid 0.00 of 300',
    'Paid0.00 kr',
    'Paid: no',
    'Betald? Nej',
    'Betald: nej',
  ])('%s is none', (text) => expect(statusOf(text)).toEqual([]));
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
  ])('%s stands before a number', (text) => expect(LABEL_AT_END.test(plain(`${text} `))).toBe(true));
  test.each([
    'Fakturadatum',
    'Fakturabelopp',
    'Invoice date',
    'Kreditfaktura',
    'Order',
    'Proforma-order',
    'OCR',
    'Faktura för',
  ])('%s does not', (text) => expect(LABEL_AT_END.test(plain(`${text} `))).toBe(false));
  test('alone it is a column or a term', () => {
    expect(LABEL_ALONE.test(plain('Invoice #'))).toBe(true);
    expect(LABEL_ALONE.test(plain('Faktura / Invoice'))).toBe(true);
    expect(LABEL_ALONE.test(plain('Fakturadatum'))).toBe(false);
    expect(LABEL_ALONE.test(plain('Invoice total'))).toBe(false);
  });
});
