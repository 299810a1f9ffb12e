import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../../utils/invoices/invoice';
import { MAX_KNOWN, withInvoices, withUnpaidOnly } from '../../../utils/invoices/known-invoices';
import { invoiceStatusOf, isPayable, statusLabel } from '../../../utils/invoices/status';

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
