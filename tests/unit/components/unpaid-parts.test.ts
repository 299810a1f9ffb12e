import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeLinks } from '../../../components/unpaid/active-links';
import { matching, sorted } from '../../../components/unpaid/arrange';
import { daysLate, dueText } from '../../../components/unpaid/due-text';
import { rowLayout } from '../../../components/unpaid/row-layout';
import { sumsOf } from '../../../components/unpaid/sums';
import { requestFor, type UnpaidInvoice, unpaidOf } from '../../../components/unpaid/unpaid-invoice';
import type { Invoice } from '../../../utils/invoices/invoice';
import { link } from './samples';
import { invoice } from './unpaid-samples';

const NOW = new Date(2026, 10, 22, 12).getTime();
const day = (month: number, date: number, year = 2026) => new Date(year, month - 1, date).getTime();

const unpaid = (changes: Partial<Invoice> = {}, accountId = 'a'): UnpaidInvoice => {
  const of = invoice(1, changes);
  return { key: `${accountId}:${of.id}`, accountId, invoice: of };
};
const numbers = (list: readonly UnpaidInvoice[]) => list.map(({ invoice: { number } }) => number);

describe('sums', () => {
  it('are per currency, to the cent', () => {
    const amounts = [0.1, 0.2, -5, 1249.5];
    const list = [
      ...amounts.map((total) => unpaid({ total })),
      unpaid({ total: 89, currency: 'EUR' }),
      unpaid({ total: null }),
      unpaid({ total: 0 }),
    ];
    expect(sumsOf(list)).toEqual({
      sums: [
        { currency: 'SEK', amount: 1244.8 },
        { currency: 'EUR', amount: 89 },
      ],
      withoutAmount: 1,
    });
  });

  it('keep currencies that are not known apart: two numbers, and one number in two accounts', () => {
    const list = [
      unpaid({ total: 1, currency: null, currencyId: '1' }),
      unpaid({ total: 2, currency: null, currencyId: '2' }),
      unpaid({ total: 4, currency: null, currencyId: '1' }, 'b'),
      unpaid({ total: 8, currency: null, currencyId: '1' }),
    ];
    expect(sumsOf(list).sums.map(({ amount }) => amount)).toEqual([9, 2, 4]);
    expect(sumsOf(list).sums.every(({ currency }) => currency === null)).toBe(true);
  });
});

describe('order and search', () => {
  const list = [
    unpaid({ id: '1', number: '202600002', dueAt: null, total: 5, company: 'Öberg' }),
    unpaid({ id: '2', number: '202600010', dueAt: 2, total: null, company: 'Ek' }),
    unpaid({ id: '3', number: null, dueAt: 1, total: 70, company: null }),
    unpaid({ id: '4', number: '202600001', dueAt: 3, total: -1, company: 'Åkesson' }),
  ];

  it.each([
    ['due', [null, '202600010', '202600001', '202600002']],
    ['amount', [null, '202600002', '202600001', '202600010']],
    ['company', ['202600010', '202600001', '202600002', null]],
    ['number', ['202600010', '202600002', '202600001', null]],
  ] as const)('by %s, with what lacks it last', (order, expected) => {
    expect(numbers(sorted(list, order, 'sv'))).toEqual(expected);
  });

  it.each([
    ['åk', ['202600001']],
    ['0010', ['202600010']],
    [' Faktura 202600002 ', ['202600002']],
    ['3', [null]],
    ['nobody', []],
    ['', ['202600002', '202600010', null, '202600001']],
  ])('for %j', (text, expected) => {
    expect(numbers(matching(list, text))).toEqual(expected);
  });
});

describe('the due date', () => {
  it.each([
    [day(11, 21), 'en', '21 Nov · 1 day late', true],
    [day(11, 10), 'sv', '10 nov. · 12 dagar sen', true],
    [day(11, 10, 2025), 'en', '10 Nov 2025 · 377 days late', true],
    [day(11, 22), 'sv', 'Förfaller i dag', false],
    [day(12, 6), 'en', 'Due 6 Dec', false],
    [null, 'en', 'No due date', false],
  ] as const)('%s in %s', (dueAt, language, text, isLate) => {
    expect(dueText(dueAt, NOW, language)).toEqual({ text, isLate });
  });

  it('is never late by less than nothing', () => {
    expect(daysLate(day(12, 24), NOW)).toBe(0);
    expect(daysLate(null, NOW)).toBe(0);
  });
});

describe('the layout of rows', () => {
  it('finds the rows of any window, as a walk from the top does', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 12_000 }), fc.nat(700), (extras, top, span) => {
        const tall = extras.flatMap((extra, index) => (extra > 0 ? [{ index, extra }] : []));
        const layout = rowLayout(extras.length, 54, tall);
        let height = 0;
        const tops = extras.map((extra) => {
          const before = height;
          height += 54 + extra;
          return before;
        });
        expect(layout.height).toBe(height);
        expect(tops.map((_, index) => layout.topOf(index))).toEqual(tops);
        const at = (y: number) => tops.findLastIndex((start) => start <= y);
        expect(layout.within(top, top + span)).toEqual({ first: at(top), last: at(top + span) });
      }),
      { numRuns: 500 },
    );
  });

  it('of an empty list has no rows', () => {
    expect(rowLayout(0, 54, []).within(0, 600)).toEqual({ first: 0, last: -1 });
  });
});

describe('what is listed', () => {
  const known = (invoices: Invoice[], unpaidReadAt: number | null = 1) => ({
    invoices,
    unpaidReadAt,
    newestReadAt: null,
    currencies: {},
  });

  it('is unpaid, and was read in full', () => {
    const invoices = ['Unpaid', 'Paid', 'Overdue', 'Collections', 'Påminnelse'].map((status, place) =>
      invoice(place + 1, { status }),
    );
    expect(numbers(unpaidOf('a', known(invoices)))).toEqual(['202600001', '202600003', '202600005']);
    expect(unpaidOf('a', known(invoices, null))).toEqual([]);
  });

  it('is asked for by id, and by number where the id is longer than ids are', () => {
    expect(requestFor(unpaid({ id: '46090' }))).toEqual({
      reference: { kind: 'id', value: '46090' },
      accountId: 'a',
    });
    expect(requestFor(unpaid({ id: '1234567890' }))?.reference.kind).toBe('number');
    expect(requestFor(unpaid({ id: '1234567890', number: null }))).toBeNull();
  });

  it('has the newest link that works, of its own account', () => {
    const links = [
      link(1, { state: 'gone' }),
      link(2, { invoice: { ...link().invoice, id: '46090' } }),
      link(3, { invoice: { ...link().invoice, id: '46090' } }),
      link(4, { accountId: 'b' }),
      link(5, { expiresAt: NOW - 1 }),
    ];
    const active = activeLinks(links, NOW);
    expect([...active.keys()].sort()).toEqual(['a:46090', 'b:46093']);
    expect(active.get('a:46090')?.uuid).toBe(link(2).uuid);
  });
});
