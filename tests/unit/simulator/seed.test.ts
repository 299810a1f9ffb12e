import { describe, expect, it } from 'vitest';
import { createClock } from '../../simulator/clock';
import { Store } from '../../simulator/store';
import { INVOICE_STATUSES } from '../../simulator/types';

const clock = createClock();
const store = new Store(clock);
const mine = store.invoicesOf(store.demo.account);

describe('the seed data', () => {
  it('has 60 invoices over all statuses, in two currencies, some overdue', () => {
    expect(mine).toHaveLength(60);
    expect(new Set(mine.map((one) => one.status))).toEqual(new Set(INVOICE_STATUSES));
    expect(new Set(mine.map((one) => one.currency))).toEqual(new Set(['SEK', 'EUR']));
    const unpaid = mine.filter((one) => one.status === 'Unpaid');
    const overdue = unpaid.filter((one) => one.dueDate < clock.now());
    expect(unpaid.length).toBeGreaterThanOrEqual(20);
    expect(overdue.length).toBeGreaterThan(5);
    expect(overdue.length).toBeLessThan(unpaid.length - 5);
    expect(mine.filter((one) => one.status === 'Unpaid' && one.number === null)).toHaveLength(2);
  });

  it('has numbers and ids that do not tell one another', () => {
    const all = [...store.invoices.values()];
    expect(new Set(all.map((one) => one.publicId)).size).toBe(all.length);
    expect(new Set(all.map((one) => one.number).filter(Boolean)).size).toBe(
      all.filter((one) => one.number !== null).length,
    );
    for (const one of all) expect(store.invoices.has(Number(one.number)), String(one.number)).toBe(false);
    const differences = mine.flatMap((one) => (one.number ? [Number(one.number) - one.id] : []));
    expect(new Set(differences).size).toBeGreaterThan(30);
    expect(mine.every((one) => /^inv_[0-9a-hjkmnp-tv-z]{26}$/.test(one.publicId))).toBe(true);
  });

  it('has companies that break careless code', () => {
    const names = mine.map((one) => one.company).join('\n');
    for (const part of ['å', 'ä', 'ö', '"', "'", '&', '<', ';', '\n=']) expect(names).toContain(part);
    expect(mine.some((one) => one.company === '')).toBe(true);
    expect(mine.some((one) => !Number.isInteger(one.total))).toBe(true);
    expect(mine.some((one) => one.total < 0)).toBe(true);
  });

  it('grows to 10,000 more, still listed in a moment', () => {
    const large = new Store(clock);
    large.seedMany(10_000);
    const started = performance.now();
    const list = large.invoicesOf(large.demo.account);
    expect(list).toHaveLength(10_060);
    expect(performance.now() - started).toBeLessThan(1000);
    const unpaid = list.filter((one) => one.status === 'Unpaid').length;
    expect(unpaid).toBe(10_000 + mine.filter((one) => one.status === 'Unpaid').length);
    expect(new Set(list.map((one) => one.number).filter(Boolean)).size).toBe(
      list.filter((one) => one.number !== null).length,
    );
  });

  it('says clearly what it does not have', () => {
    expect(() => store.invoice(1)).toThrow('no invoice with id 1');
    expect(() => store.byNumber('1')).toThrow('no invoice with number 1');
    expect(() => store.account('x')).toThrow('no account x');
    expect(() => store.revokeLink('x')).toThrow('no link x');
  });
});
