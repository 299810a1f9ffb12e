import { describe, expect, it } from 'vitest';
import { suggestions } from '../../../utils/fingertips/omnibox';
import type { Invoice } from '../../../utils/invoices/invoice';

function invoice(number: string | null, changes: Partial<Invoice> = {}): Invoice {
  return {
    id: '46090',
    number,
    status: 'Unpaid',
    total: 300,
    currencyId: '1',
    currency: 'SEK',
    company: 'Åkeri & Söner',
    issuedAt: null,
    dueAt: null,
    ...changes,
  };
}

const INVOICES = [
  invoice('202600001'),
  invoice('202600002', { status: 'Paid' }),
  invoice('202600003', { company: 'Nordljus <Foto>' }),
  invoice(null),
];

const numbers = (typed: string) => suggestions(typed, INVOICES, 'en', true).map(({ content }) => content);

describe('what the address bar suggests', () => {
  it('is unpaid invoices with a number, by number or company in any case', () => {
    expect(numbers('2026')).toEqual(['202600001', '202600003']);
    expect(numbers(' 0003 ')).toEqual(['202600003']);
    expect(numbers('åkeri')).toEqual(['202600001']);
    expect(numbers('x')).toEqual([]);
    expect(suggestions('', Array(50).fill(INVOICES[0]), 'en', true)).toHaveLength(6);
  });

  it('is escaped where it is read as XML, and only there', () => {
    const described = (isXml: boolean) =>
      suggestions('0003', INVOICES, 'en', isXml)[0]?.description.replaceAll('\u00A0', ' ');
    expect(described(true)).toBe('202600003 · Nordljus &#60;Foto&#62; · SEK 300');
    expect(described(false)).toBe('202600003 · Nordljus <Foto> · SEK 300');
  });
});
