import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../../utils/invoices/invoice';
import { resolveAmong } from '../../../utils/invoices/resolve-reference';

const invoice = (id: string, number: string | null): Invoice => ({
  id,
  number,
  status: 'Unpaid',
  total: 300,
  currencyId: '0',
  currency: null,
  company: null,
  issuedAt: null,
  dueAt: null,
});

const LIST = [invoice('46090', '202600001'), invoice('46091', '202600002'), invoice('46092', null)];
const idOf = (result: ReturnType<typeof resolveAmong>) =>
  result === null ? null : result.ok ? result.value.id : result.failure.code;

describe('what a reference means', () => {
  it('an id is taken as it is, seen or not', () => {
    expect(idOf(resolveAmong({ kind: 'id', value: '7' }, LIST, 'some'))).toBe('7');
    expect(resolveAmong({ kind: 'id', value: '46090' }, LIST, 'some')).toMatchObject({
      value: { invoice: LIST[0] },
    });
  });

  it('an id as long as a number, from an address that takes numbers, is looked for', () => {
    expect(idOf(resolveAmong({ kind: 'id', value: '202600002' }, LIST, 'some'))).toBe('46091');
    expect(idOf(resolveAmong({ kind: 'id', value: '202600003' }, LIST, 'all'))).toBeNull();
    const long = [invoice('10046090', '1001')];
    expect(idOf(resolveAmong({ kind: 'id', value: '10046090' }, long, 'all'))).toBe('10046090');
  });

  it('a number is never an id', () => {
    expect(idOf(resolveAmong({ kind: 'number', value: '202600002' }, LIST, 'some'))).toBe('46091');
    expect(idOf(resolveAmong({ kind: 'number', value: '46090' }, LIST, 'all'))).toBeNull();
  });

  it('any: by number, by id where numbers look otherwise', () => {
    expect(idOf(resolveAmong({ kind: 'any', value: '202600002' }, LIST, 'some'))).toBe('46091');
    expect(idOf(resolveAmong({ kind: 'any', value: '46092' }, LIST, 'some'))).toBe('46092');
    expect(idOf(resolveAmong({ kind: 'any', value: '46099' }, LIST, 'all'))).toBeNull();
  });

  it('any: both one’s number and another’s id', () => {
    const list = [...LIST, invoice('5', '46090')];
    expect(idOf(resolveAmong({ kind: 'any', value: '46090' }, list, 'some'))).toBe('ambiguous_reference');
    expect(idOf(resolveAmong({ kind: 'number', value: '46090' }, list, 'some'))).toBe('5');
  });

  it('any: one’s number and its own id is no question', () => {
    expect(idOf(resolveAmong({ kind: 'any', value: '46090' }, [invoice('46090', '46090')], 'some'))).toBe(
      null,
    );
    expect(idOf(resolveAmong({ kind: 'any', value: '46090' }, [invoice('46090', '46090')], 'all'))).toBe(
      '46090',
    );
  });

  it('any: not decided while the other meaning could still come', () => {
    const numbered = [invoice('46090', '10001'), invoice('46091', '10002')];
    expect(idOf(resolveAmong({ kind: 'any', value: '46090' }, numbered, 'some'))).toBeNull();
    expect(idOf(resolveAmong({ kind: 'any', value: '10001' }, numbered, 'some'))).toBeNull();
    expect(idOf(resolveAmong({ kind: 'any', value: '10001' }, numbered, 'all'))).toBe('46090');
    expect(idOf(resolveAmong({ kind: 'any', value: '46092' }, [invoice('46092', null)], 'some'))).toBeNull();
  });

  it('one number on two invoices', () => {
    const twice = [...LIST, invoice('9', '202600001')];
    expect(idOf(resolveAmong({ kind: 'number', value: '202600001' }, twice, 'some'))).toBe(
      'ambiguous_reference',
    );
  });

  it('what is said after seeing some is never taken back after seeing all', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,2}$/);
    const lists = fc.array(fc.tuple(digits, fc.option(digits)), { maxLength: 8 });
    fc.assert(
      fc.property(lists, fc.nat(8), digits, (rows, cut, value) => {
        const unique = [...new Map(rows.map(([id, number]) => [id, invoice(id, number)])).values()];
        // What an early answer leans on: ids, and numbers, of one account are of one length each, and no number
        // is printed twice.
        const lengths = (all: (string | null)[]) =>
          new Set(all.flatMap((one) => (one ? [one.length] : []))).size;
        fc.pre(lengths(unique.map(({ id }) => id)) <= 1 && lengths(unique.map(({ number }) => number)) <= 1);
        const numbers = unique.flatMap(({ number }) => number ?? []);
        fc.pre(new Set(numbers).size === numbers.length);
        const early = resolveAmong({ kind: 'any', value }, unique.slice(0, cut), 'some');
        if (early) expect(idOf(early)).toBe(idOf(resolveAmong({ kind: 'any', value }, unique, 'all')));
      }),
      { numRuns: 2000 },
    );
  });
});
