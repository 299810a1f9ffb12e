import { describe, expect, it } from 'vitest';
import { endOf } from './core';
import { simulatedCore } from './simulated-core';

const start = simulatedCore();

describe('what goes wrong is said, and nothing is copied', () => {
  it.each([
    ['no key', {}, 'no_key'],
    ['an unknown key', { a: 'hu_unknown_key' }, 'key_rejected'],
    ['an expired key', { a: 'hu_demo_expired_1X6D' }, 'key_rejected'],
    ['a key that may not write', { a: 'hu_demo_read_only_3F8K' }, 'missing_scope'],
  ])('%s', async (_what, keys, code) => {
    const { ask, clipboard, links, id } = await start(keys);
    expect(endOf(await ask('id', id))).toMatchObject({ state: 'failed', failure: { code, reference: id } });
    expect(clipboard.text).toBeNull();
    expect(await links()).toEqual([]);
  });

  it('a key that may not read: an id works, a number says which scope is missing', async () => {
    const { ask, id } = await start({ a: 'hu_demo_write_only_9T4R' });
    expect(endOf(await ask('id', id)).state).toBe('done');
    const failure = { code: 'missing_scope', scope: 'read:billing', reference: '202600001' };
    expect(endOf(await ask('number', '202600001'))).toMatchObject({ state: 'failed', failure });
  });

  it('a 403 that names no scope: missing scope for an own invoice, else not found', async () => {
    const { ask, simulator, id } = await start();
    const body = { error: 'Forbidden', message: 'Forbidden', code: 'FORBIDDEN' };
    simulator.faults.set({
      match: { method: 'POST', path: /payment-link$/ },
      fault: { kind: 'status', status: 403, body },
    });
    expect(endOf(await ask('id', id))).toMatchObject({
      failure: { code: 'missing_scope', scope: 'write:billing' },
    });
    expect(endOf(await ask('id', '47201'))).toMatchObject({ failure: { code: 'invoice_not_found' } });
    simulator.faults.set({ match: { path: /billing\/invoices/ }, fault: { kind: 'status', status: 500 } });
    expect(endOf(await ask('id', '47202'))).toMatchObject({ failure: { code: 'forbidden' } });
  });

  it.each(['Paid', 'Cancelled', 'Refunded', 'Draft', 'Credited'] as const)(
    '%s, for each kind of 4xx',
    async (status) => {
      const { ask, simulator, invoice, id, clipboard } = await start();
      simulator.store.patchInvoice(invoice.id, { status });
      for (const notPayable of [409, 422] as const) {
        simulator.store.options.notPayable = notPayable;
        const failure = { code: 'invoice_not_payable', invoiceStatus: status };
        expect(endOf(await ask('id', id))).toMatchObject({ state: 'failed', failure });
        const word = status.toLowerCase();
        expect(endOf(await ask('publicId', invoice.publicId))).toMatchObject({
          failure: { ...failure, invoiceStatus: word },
        });
      }
      for (const code of [400, 410]) {
        simulator.faults.set({
          match: { path: /payment-link$/ },
          times: 1,
          fault: { kind: 'status', status: code },
        });
        expect(endOf(await ask('id', id))).toMatchObject({
          failure: { code: 'invoice_not_payable', invoiceStatus: status },
        });
      }
      expect(clipboard.text).toBeNull();
    },
  );

  it('a payment under way', async () => {
    const { ask, simulator, invoice, id } = await start();
    simulator.store.patchInvoice(invoice.id, { paymentInProgress: true });
    expect(endOf(await ask('id', id))).toMatchObject({
      failure: { code: 'payment_in_progress', reference: id },
    });
    expect(endOf(await ask('publicId', invoice.publicId))).toMatchObject({
      failure: { code: 'payment_in_progress' },
    });
  });

  it.each([403, 404] as const)(
    'another account’s invoice (%i), and one that nobody has',
    async (foreignInvoice) => {
      const { ask, simulator, posts } = await start();
      simulator.store.options.foreignInvoice = foreignInvoice;
      const failure = { code: 'invoice_not_found' };
      expect(endOf(await ask('id', '47201'))).toMatchObject({ state: 'failed', failure });
      expect(endOf(await ask('id', '999999'))).toMatchObject({ state: 'failed', failure });
      const before = posts().length;
      expect(endOf(await ask('number', '202690001'))).toMatchObject({
        failure: { ...failure, reference: '202690001' },
      });
      expect(posts()).toHaveLength(before);
    },
  );

  it('a number that no invoice has is no invoice’s id either', async () => {
    const { ask } = await start();
    expect(endOf(await ask('id', '202699999'))).toMatchObject({ failure: { code: 'invoice_not_found' } });
  });

  it('the site taken away is told from a lost network', async () => {
    const { ask, simulator, site, id } = await start();
    simulator.faults.set({ match: { path: /./ }, fault: { kind: 'reset' } });
    expect(endOf(await ask('id', id))).toMatchObject({ failure: { code: 'offline', reference: id } });
    site.isAllowed = false;
    expect(endOf(await ask('id', id))).toMatchObject({ failure: { code: 'no_site_access', reference: id } });
  });
});
