import { expect, it } from 'vitest';
import { operations } from '../../simulator/openapi';
import { at, testSimulator } from './harness';

const harness = testSimulator();

it('a broad session gets, in every operation, only answers that the document describes', async () => {
  const { store, clock, log } = harness.simulator;
  const { demo } = store;
  store.setLimit({ requests: 1000, perMs: 60_000 });
  const { api, anonymous } = harness;
  const invoice = store.byNumber('202600001');
  const v1 = `/api/billing/invoice/${invoice.id}`;
  const v2 = `/api/v2/billing/invoices/${invoice.publicId}`;

  for (const path of ['/api/billing/account-summary', '/api/v2/me/preferences', v1, v2]) {
    expect((await api('GET', path)).status).toBe(200);
    expect((await anonymous('GET', path)).status).toBe(401);
    expect((await anonymous('GET', path, { bearer: demo.expiredKey })).status).toBe(401);
    expect((await api('GET', path, { headers: { accept: 'text/html' } })).status).toBe(406);
  }
  for (const path of [`${v1}/payment-link`, `${v2}/payment-link`]) {
    expect((await api('GET', path)).status).toBe(200);
    expect((await api('GET', path, { bearer: demo.writeOnlyKey })).status).toBe(403);
    expect((await api('GET', path, { bearer: demo.secondKey })).status).toBe(404);
  }
  const made = await api('POST', `${v1}/payment-link`, { body: {} });
  expect((await api('POST', `${v2}/actions/generate-payment-link`)).status).toBe(200);
  for (const path of [`${v1}/payment-link`, `${v2}/payment-link`]) await api('GET', path);
  const payer = `/api/billing/payment-link/${at(made.json, 'data', 'uuid')}`;
  expect((await anonymous('GET', payer)).status).toBe(200);
  const started = await anonymous('POST', `${payer}/pay`, { body: { method: 'swish' } });
  const payment = `${payer}/pay?paymentId=${at(started.json, 'data', 'paymentId')}`;
  expect(at((await anonymous('GET', payment)).json, 'data', 'status')).toBe('CREATED');
  expect((await anonymous('POST', `${payer}/pay`, { body: {} })).status).toBe(409);
  for (const path of [`${v1}/payment-link`, `${v2}/actions/generate-payment-link`]) {
    expect((await api('POST', path, { body: {} })).status).toBe(409);
  }
  store.pay(invoice.id);
  expect(at((await anonymous('GET', payment)).json, 'data', 'status')).toBe('PAID');
  for (const path of [`${v1}/payment-link`, `${v2}/actions/generate-payment-link`]) {
    expect((await api('POST', path, { body: {} })).status).toBe(422);
  }
  await anonymous('GET', payer);
  clock.advance(15 * 86_400_000);
  expect((await anonymous('GET', payer)).status).toBe(410);
  expect((await anonymous('GET', payment)).status).toBe(410);
  expect((await anonymous('POST', `${payer}/pay`, { body: {} })).status).toBe(410);

  for (const status of ['Unpaid', 'Paid', 'Draft', 'Credited']) {
    await api('POST', '/api/billing/invoices', { body: { filters: { status, limit: 100, page: 1 } } });
  }
  await api('GET', '/api/billing/invoices?limit=100');
  await api('GET', '/api/v2/billing/invoices?limit=100');
  await api('POST', '/api/billing/invoice/pdf', { body: { invoiceIds: [String(invoice.id)] } });
  for (const one of store.invoicesOf(demo.account)) {
    await api('GET', `/api/billing/invoice/${one.id}`);
    await api('GET', `/api/v2/billing/invoices/${one.publicId}`);
  }
  store.account(demo.account).active = false;
  for (const path of [v1, v2]) expect((await api('GET', path)).status).toBe(403);

  store.setLimit({ requests: 0, perMs: 1000 });
  harness.simulator.clock.advance(60_000);
  for (const { method, path } of operations()) {
    const concrete = path.replace('{id}', '1').replace('{uuid}', 'x');
    expect((await api(method, `/api${concrete}`)).status).toBe(429);
  }
  expect(log.filter((one) => one.status === 429)).toHaveLength(operations().length);
}, 30_000);
