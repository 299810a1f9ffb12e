import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../../utils/invoices/invoice';
import {
  knownInvoicesItem,
  MAX_KNOWN,
  withInvoices,
  withUnpaidOnly,
} from '../../../utils/invoices/known-invoices';
import type { PackedInvoices } from '../../../utils/invoices/packed-invoices';
import { invoiceStatusOf, isPayable, statusLabel } from '../../../utils/invoices/status';
import { parseItem, storedForm } from '../../../utils/storage/define-item';

const invoice = (id: number, changes: Partial<Invoice> = {}): Invoice => ({
  id: String(id),
  number: null,
  status: 'Unpaid',
  total: null,
  currencyId: '0',
  currency: null,
  company: null,
  issuedAt: id,
  dueAt: null,
  ...changes,
});

const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const time = orNull(
  fc.oneof(
    fc.integer({ min: -20_000, max: 60_000 }).map((day) => day * 86_400_000 + 0),
    fc.integer({ min: 1_000_000_000_000, max: 2_000_000_000_000 }),
    fc.integer({ min: -20_000_000, max: 20_000_000 }),
  ),
);

const anyInvoice: fc.Arbitrary<Invoice> = fc.record({
  id: fc.string(),
  number: orNull(fc.string()),
  status: fc.string(),
  total: orNull(
    fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    ),
  ),
  currencyId: orNull(fc.string()),
  currency: orNull(fc.string()),
  company: orNull(fc.string()),
  issuedAt: time,
  dueAt: time,
});

describe('what is known', () => {
  it('fresh facts replace old ones; a currency that was learned stays', () => {
    const known = [invoice(1, { currency: 'SEK' }), invoice(2)];
    expect(withInvoices(known, [invoice(1, { status: 'Paid' })])).toEqual([
      invoice(1, { status: 'Paid', currency: 'SEK' }),
      invoice(2),
    ]);
    expect(withInvoices([], [invoice(3)], { 0: 'SEK' })[0]?.currency).toBe('SEK');
  });

  it('the newest are kept, however they came', () => {
    const many = Array.from({ length: MAX_KNOWN + 500 }, (_, n) => invoice(n + 1));
    for (const list of [many, [...many].reverse()]) {
      const kept = new Set(withInvoices([], list).map(({ id }) => id));
      expect(kept.size).toBe(MAX_KNOWN);
      expect([kept.has(String(MAX_KNOWN + 500)), kept.has('1')]).toEqual([true, false]);
    }
  });

  it('what is no longer among the unpaid ones leaves the list of them', () => {
    const known = [invoice(1), invoice(2, { status: 'Paid' }), invoice(3)];
    expect(withUnpaidOnly(known, [invoice(3), invoice(4)]).map(({ id }) => id)).toEqual(['2', '3', '4']);
  });
});

describe('what is stored', () => {
  const item = knownInvoicesItem('a');
  const times = { unpaidReadAt: 5, newestReadAt: null, currencies: { 0: 'SEK' } };

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyInvoice), (invoices) => {
        const known = { invoices, ...times };
        const stored: unknown = JSON.parse(JSON.stringify(storedForm(item, known)));
        expect(parseItem(item, stored)).toEqual(known);
      }),
    );
  });

  it('of the version before is read, without what is broken', () => {
    const invoices = [invoice(1, { company: 'Åkeri' }), { id: 7 }, null, invoice(2)];
    const stored = { version: 1, data: { invoices, ...times } };
    expect(parseItem(item, stored)).toEqual({
      invoices: [invoice(1, { company: 'Åkeri' }), invoice(2)],
      ...times,
    });
    for (const data of [null, 'x', {}, { invoices: 'x', unpaidReadAt: 'x' }])
      expect(parseItem(item, { version: 1, data })).toEqual(item.fallback);
  });

  it('a broken row does not cost the others, broken lists cost no more than what they held', () => {
    const { data } = storedForm(item, { invoices: [invoice(1), invoice(2)], ...times }) as {
      data: { invoices: PackedInvoices };
    };
    const { texts, rows } = data.invoices;
    const broken = { texts, rows: [rows[0], null, 'x', [], ['3', null, 99], rows[1]] };
    const read = (invoices: unknown) => parseItem(item, { version: 2, data: { ...data, invoices } }).invoices;
    expect(read(broken)).toEqual([invoice(1), invoice(2)]);
    for (const nonsense of [null, [], {}, { texts: 1, rows }, { texts, rows: 'x' }])
      expect(read(nonsense)).toEqual([]);
  });

  it('leaves room for ten accounts that are full, with a company of its own on every tenth invoice', () => {
    const issuedAt = Date.UTC(2026, 0, 1);
    const invoices = Array.from({ length: MAX_KNOWN }, (_, n) =>
      invoice(46_000 + n, {
        number: String(202_600_000 + n),
        total: n * 1.25,
        currency: 'SEK',
        company: `Åkeri Öberg & Söner ${n % 1200} AB`,
        issuedAt,
        dueAt: issuedAt + 30 * 86_400_000,
      }),
    );
    const stored = JSON.stringify(storedForm(item, { invoices, ...times }));
    expect(new TextEncoder().encode(stored).length).toBeLessThan(900_000);
  });
});

describe('a status', () => {
  it('an unknown one is not a no', () => {
    expect(['Unpaid', 'Overdue', 'Collections', ' unpaid ', 'Fraud', ''].every(isPayable)).toBe(true);
    expect(['Paid', 'Cancelled', 'Refunded', 'Draft', 'Credited'].some(isPayable)).toBe(false);
  });

  it.each(['constructor', '__proto__', 'toString'])('"%s" is an unknown one', (word) => {
    expect(invoiceStatusOf(word)).toBeNull();
    expect(statusLabel(word, 'sv')).toBe(word);
  });

  it('in Swedish', () => {
    expect(statusLabel('Cancelled', 'sv')).toBe('makulerad');
    expect(statusLabel('PAID', 'en')).toBe('paid');
  });
});
