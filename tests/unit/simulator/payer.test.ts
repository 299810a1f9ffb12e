import { describe, expect, it } from 'vitest';
import { at, testSimulator } from './harness';

const harness = testSimulator();
const ID = 46_090;
const FORM = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };

async function link(): Promise<string> {
  const answer = await harness.api('POST', `/api/billing/invoice/${ID}/payment-link`, { body: {} });
  return String(at(answer.json, 'data', 'uuid'));
}

describe('the page of the payer', () => {
  it.each([
    ['sv-SE,sv;q=0.9', 'sv', 'Betala faktura', 'Betala'],
    ['en-GB', 'en', 'Pay invoice', 'Pay'],
    ['de', 'en', 'Pay invoice', 'Pay'],
  ])('speaks the language of Accept-Language %s', async (language, lang, title, button) => {
    const page = await harness.raw('GET', `/billing/pay/${await link()}`, {
      headers: { 'accept-language': language },
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain(`<html lang="${lang}">`);
    expect(page.text).toContain(`<h1>${title}</h1>`);
    expect(page.text).toContain(`<button>${button}</button>`);
    expect(page.text).toContain('202600001');
    expect(page.text).not.toContain('<script');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('escapes what customers are called', async () => {
    harness.simulator.store.patchInvoice(ID, { company: '<img src=x onerror="alert(1)">' });
    expect((await harness.raw('GET', `/billing/pay/${await link()}`)).text).not.toContain('<img');
  });

  it('paying makes the invoice Paid everywhere', async () => {
    const { store, log } = harness.simulator;
    const uuid = await link();
    const paid = await harness.anonymous('POST', `/api/billing/payment-link/${uuid}/pay`, FORM);
    expect(paid.status).toBe(303);
    expect(log.at(-1)).toMatchObject({ kind: 'payer', auth: 'none' });
    expect(paid.headers.location).toBe(`/billing/pay/${uuid}/success`);
    const success = await harness.raw('GET', `/billing/pay/${uuid}/success`);
    expect(success.text).toContain('The invoice is paid');
    expect((await harness.raw('GET', `/billing/pay/${uuid}`)).text).not.toContain('<form');

    const invoice = store.invoice(ID);
    const v1 = await harness.api('GET', `/api/billing/invoice/${ID}`);
    expect(at(v1.json, 'data', 'invoice', 'status')).toBe('Paid');
    expect(at(v1.json, 'data', 'invoice', 'datepaid')).not.toMatch(/^0000/);
    const v2 = await harness.api('GET', `/api/v2/billing/invoices/${invoice.publicId}`);
    expect(v2.json).toMatchObject({ status: 'paid', paymentUrl: null });
    const unpaid = await harness.api('POST', '/api/billing/invoices', {
      body: { filters: { status: 'Unpaid', limit: 100 } },
    });
    expect(JSON.stringify(unpaid.json)).not.toContain('"46090"');
    const state = await harness.api('GET', `/api/billing/invoice/${ID}/payment-link`);
    expect(at(state.json, 'data')).toMatchObject({
      hasActiveLink: false,
      previousLinks: [{ invalidationReason: 'paid', views: 1 }],
    });
    const seen = await harness.anonymous('GET', `/api/billing/payment-link/${uuid}`);
    expect(at(seen.json, 'data', 'invoice')).toMatchObject({
      status: 'Paid',
      outstanding: 0,
      amountPaid: 300,
    });
    const again = await harness.anonymous('POST', `/api/billing/payment-link/${uuid}/pay`, FORM);
    expect(again.status).toBe(422);
  });

  it('the link of a paid invoice is gone where the service is so', async () => {
    harness.simulator.store.options.paidLinkGone = true;
    const uuid = await link();
    harness.simulator.store.pay(ID);
    expect((await harness.anonymous('GET', `/api/billing/payment-link/${uuid}`)).status).toBe(410);
    expect((await harness.raw('GET', `/billing/pay/${uuid}`)).status).toBe(410);
  });

  it('tells unknown and expired links apart', async () => {
    const uuid = await link();
    harness.simulator.clock.advance(15 * 86_400_000);
    const gone = await harness.raw('GET', `/billing/pay/${uuid}`, { headers: { 'accept-language': 'sv' } });
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('Betalningslänken gäller inte längre.');
    for (const path of ['/billing/pay/x', '/billing/pay/', `/billing/pay/${uuid}/more`]) {
      expect((await harness.raw('GET', path)).status).toBe(404);
    }
  });
});

describe('a payment that takes time', () => {
  it('holds the invoice until it is settled', async () => {
    const uuid = await link();
    const path = `/api/billing/payment-link/${uuid}/pay`;
    const started = await harness.anonymous('POST', path, { body: { method: 'swish' } });
    const paymentId = at(started.json, 'data', 'paymentId');
    expect(at(started.json, 'data')).toMatchObject({ status: 'CREATED', datePaid: null, amount: 300 });
    const asked = await harness.api('POST', `/api/billing/invoice/${ID}/payment-link`, { body: {} });
    expect(asked.status).toBe(409);
    await harness.control('POST', `/payments/${paymentId}/settle`);
    const settled = await harness.anonymous('GET', `${path}?paymentId=${paymentId}`);
    expect(at(settled.json, 'data')).toMatchObject({ status: 'PAID', datePaid: expect.any(String) });
    expect(harness.simulator.store.invoice(ID)).toMatchObject({ status: 'Paid', paymentInProgress: false });
    expect((await harness.anonymous('GET', path)).status).toBe(400);
    expect((await harness.anonymous('GET', `${path}?paymentId=x`)).status).toBe(404);
  });
});
