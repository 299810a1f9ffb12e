import { describe, expect, it } from 'vitest';
import { DAY_MS, isoTime } from '../../simulator/clock';
import type { Invoice } from '../../simulator/index';
import { at, testSimulator } from './harness';

const harness = testSimulator();
const ID = 46_090;
const LINK = `/api/billing/invoice/${ID}/payment-link`;
const make = (path = LINK) => harness.api('POST', path, { body: {} });
const data = async (path = LINK) => at((await harness.api('GET', path)).json, 'data');

function v2(invoice: Invoice): string {
  return `/api/v2/billing/invoices/${invoice.publicId}`;
}

describe('making a link', () => {
  it('gives a link of 14 days with its invoice, and the same one when asked again', async () => {
    const { clock } = harness.simulator;
    const first = at((await make()).json, 'data') as Record<string, string>;
    expect(first.paymentUrl).toBe(`https://cloud.hostup.se/billing/pay/${first.uuid}`);
    expect(first.message).toBe('Payment link created successfully');
    expect(first.invoice).toEqual({ id: '46090', currency: 'SEK', status: 'Unpaid', total: 300 });
    expect(Date.parse(first.expiresAt ?? '') - Date.parse(first.created ?? '')).toBe(14 * DAY_MS);
    expect(Math.abs(Date.parse(first.created ?? '') - clock.now())).toBeLessThan(5000);
    const again = at((await make()).json, 'data');
    expect(again).toEqual({ ...first, message: 'Using existing active payment link' });
  });

  it('two at once make one link', async () => {
    const answers = await Promise.all([make(), make(), make()]);
    expect(new Set(answers.map((answer) => at(answer.json, 'data', 'uuid'))).size).toBe(1);
    expect(harness.simulator.store.links.size).toBe(1);
  });

  it('both versions give the same link', async () => {
    const invoice = harness.simulator.store.invoice(ID);
    const url = at((await make()).json, 'data', 'paymentUrl');
    const answer = await harness.api('POST', `${v2(invoice)}/actions/generate-payment-link`);
    expect(answer.json).toMatchObject({
      paymentUrl: url,
      invoice: { id: invoice.publicId, number: '202600001', status: 'unpaid', paymentUrl: url },
    });
  });

  it('leaves out what is optional when told to', async () => {
    Object.assign(harness.simulator.store.options, { omitOptional: true, nullExpiry: true });
    const keys = Object.keys(at((await make()).json, 'data') as object);
    expect(keys.sort()).toEqual(['expiresAt', 'message', 'paymentUrl', 'uuid']);
    const path = `${v2(harness.simulator.store.invoice(ID))}/actions/generate-payment-link`;
    expect((await make(path)).json).toEqual({ paymentUrl: expect.any(String), expiresAt: null });
  });

  it('an expired link is replaced by another, and is gone', async () => {
    const { clock } = harness.simulator;
    const old = at((await make()).json, 'data', 'uuid');
    clock.advance(14 * DAY_MS - 1000);
    expect(at((await make()).json, 'data', 'uuid')).toBe(old);
    clock.advance(1001);
    expect(await data()).toEqual({ hasActiveLink: false, previousLinks: [expect.anything()] });
    expect((await harness.anonymous('GET', `/api/billing/payment-link/${old}`)).status).toBe(410);
    const renewed = at((await make()).json, 'data', 'uuid');
    expect(renewed).not.toBe(old);
    expect(await data()).toMatchObject({
      hasActiveLink: true,
      uuid: renewed,
      viewCount: 0,
      lastViewed: null,
      previousLinks: [{ expired: true, invalidationReason: 'replaced', views: 0 }],
    });
  });

  it('a revoked link is gone', async () => {
    const uuid = String(at((await make()).json, 'data', 'uuid'));
    harness.simulator.store.revokeLink(uuid);
    expect((await harness.anonymous('GET', `/api/billing/payment-link/${uuid}`)).status).toBe(410);
    expect(at((await make()).json, 'data', 'uuid')).not.toBe(uuid);
  });
});

describe('invoices that can not be paid', () => {
  it.each(['Paid', 'Cancelled', 'Refunded', 'Draft', 'Credited'] as const)('%s: 422', async (status) => {
    const { store } = harness.simulator;
    const invoice = store.invoicesOf(store.demo.account).find((one) => one.status === status);
    const answer = await make(`/api/billing/invoice/${invoice?.id}/payment-link`);
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({ error: 'Unprocessable Entity', code: 'UNPROCESSABLE_ENTITY' });
    store.options.notPayable = 409;
    expect((await make(`/api/billing/invoice/${invoice?.id}/payment-link`)).json).toMatchObject({
      error: 'Conflict',
      code: 'CONFLICT',
    });
    expect(store.links.size).toBe(0);
  });

  it('collections and overdue ones can be paid', async () => {
    const { store, clock } = harness.simulator;
    const mine = store.invoicesOf(store.demo.account);
    const late = mine.find((one) => one.status === 'Unpaid' && one.dueDate < clock.now());
    const collections = mine.find((one) => one.status === 'Collections');
    for (const invoice of [late, collections]) {
      expect((await make(`/api/billing/invoice/${invoice?.id}/payment-link`)).status).toBe(200);
    }
  });

  it('a payment in progress is a conflict with a code of its own', async () => {
    const { store } = harness.simulator;
    store.patchInvoice(ID, { paymentInProgress: true });
    expect((await make()).json).toMatchObject({ code: 'INVOICE_PAYMENT_IN_PROGRESS' });
    const problem = await make(`${v2(store.invoice(ID))}/actions/generate-payment-link`);
    expect(problem.json).toMatchObject({ status: 409, code: 'invoice_payment_in_progress' });
  });

  it('cancelling ends the link', async () => {
    const uuid = at((await make()).json, 'data', 'uuid');
    harness.simulator.store.patchInvoice(ID, { status: 'Cancelled' });
    expect(await data()).toMatchObject({
      hasActiveLink: false,
      previousLinks: [{ expired: false, invalidationReason: 'invoice_not_payable' }],
    });
    expect((await harness.anonymous('GET', `/api/billing/payment-link/${uuid}`)).status).toBe(410);
  });
});

describe('the state of a link', () => {
  it('is the same in both versions', async () => {
    const { store, clock } = harness.simulator;
    const uuid = String(at((await make()).json, 'data', 'uuid'));
    await harness.raw('GET', `/billing/pay/${uuid}`);
    await harness.raw('GET', `/billing/pay/${uuid}`);
    const link = store.links.get(uuid);
    expect(await data()).toMatchObject({ viewCount: 2, lastViewed: isoTime(link?.lastViewedAt ?? 0) });
    expect(link?.lastViewedAt).toBeLessThanOrEqual(clock.now());
    const state = (await harness.api('GET', `${v2(store.invoice(ID))}/payment-link`)).json;
    expect(state).toMatchObject({ hasActiveLink: true, viewCount: 2, previousLinks: [] });
  });
});
