import { describe, expect, it } from 'vitest';
import { readAccountOwner } from '../../../utils/hostup/account-summary';
import { hostUpApi } from '../../../utils/hostup/api';
import { readInvoiceStatus, readPublicInvoiceStatus } from '../../../utils/hostup/invoice-status';
import { listInvoices, listPublicInvoices, listUnpaidInvoices } from '../../../utils/hostup/list-invoices';
import { generatePaymentLink, makePaymentLink } from '../../../utils/hostup/make-payment-link';
import { readLinkByUuid, readLinkState, readPublicLinkState } from '../../../utils/hostup/payment-link-state';
import { simulatedFetch } from './simulated-fetch';
import { simulatedHostUp } from './simulated-hostup';

const hostUp = simulatedHostUp();
const edges = {
  fetch: simulatedFetch(() => hostUp.simulator.port),
  now: () => Date.now(),
  wait: async () => {},
};
const apiWith = (key: string) => hostUpApi(edges, { key, maxWait: 0 });

/** The simulator with no limit, and the API with the demo key. */
function start() {
  const { store } = hostUp.simulator;
  store.setLimit({ requests: 100_000, perMs: 1000 });
  return { store, api: apiWith(store.demo.fullKey), own: store.invoicesOf(store.demo.account) };
}

describe('every answer of the simulated HostUp is read as what it is', () => {
  it('a link for each payable status, the reason for each other, in both versions', async () => {
    const { store, api, own } = start();
    const oneOfEach = new Map(own.map((invoice) => [invoice.status, invoice]));
    expect(oneOfEach.size).toBe(7);
    for (const { id, publicId, status } of oneOfEach.values()) {
      const v1 = await makePaymentLink(api, String(id));
      const v2 = await generatePaymentLink(api, publicId);
      if (store.options.payableStatuses.includes(status)) {
        if (!v1.ok || !v2.ok) throw new Error(`${id} ${status}: ${JSON.stringify([v1, v2])}`);
        expect(v2.value.url).toBe(v1.value.url);
        expect(store.links.get(v1.value.uuid)?.invoiceId).toBe(id);
        expect(v1.value.expiresAt).toBe(store.links.get(v1.value.uuid)?.expiresAt);
      } else {
        const refused = { ok: false, failure: { code: 'invoice_not_payable', httpStatus: 422 } };
        expect([v1, v2]).toMatchObject([refused, refused]);
      }
      expect(await readInvoiceStatus(api, String(id))).toEqual({ ok: true, value: status });
      expect(await readPublicInvoiceStatus(api, publicId)).toEqual({ ok: true, value: status.toLowerCase() });
    }
  });

  it('answers without the optional parts and without expiry', async () => {
    const { store, api } = start();
    Object.assign(store.options, { omitOptional: true, nullExpiry: true });
    const { id, publicId } = store.byNumber('202600001');
    expect(await makePaymentLink(api, String(id))).toMatchObject({
      ok: true,
      value: { invoice: { id: String(id) } },
    });
    expect(await generatePaymentLink(api, publicId)).toMatchObject({ ok: true, value: { expiresAt: null } });
  });

  it('the state of a link: none, active, seen, paid, gone', async () => {
    const { store, api } = start();
    const { id, publicId, number, total } = store.byNumber('202600001');
    const none = { uuid: null, url: null, views: 0, lastViewedAt: null };
    expect(await readLinkState(api, String(id))).toMatchObject({ ok: true, value: none });
    expect(await readPublicLinkState(api, publicId)).toMatchObject({ ok: true, value: none });
    const made = await makePaymentLink(api, String(id));
    if (!made.ok) throw new Error('no link');
    const { uuid, url, expiresAt } = made.value;
    Object.assign(store.links.get(uuid) ?? {}, { views: 2, lastViewedAt: 1000 });
    const active = { ok: true, value: { uuid, url, expiresAt, views: 2, lastViewedAt: 1000 } };
    expect(await readLinkState(api, String(id))).toEqual(active);
    expect(await readPublicLinkState(api, publicId)).toEqual(active);
    const payer = { ok: true, value: { id: String(id), number, status: 'Unpaid', total } };
    expect(await readLinkByUuid(api, uuid)).toMatchObject(payer);
    store.pay(id);
    expect(await readLinkByUuid(api, uuid)).toMatchObject({ ok: true, value: { status: 'Paid' } });
    store.options.paidLinkGone = true;
    expect(await readLinkByUuid(api, uuid)).toMatchObject({ ok: false, failure: { code: 'link_gone' } });
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(await readLinkByUuid(api, unknown)).toMatchObject({ ok: false, failure: { code: 'link_gone' } });
  });

  it('the payer’s token, sign-in and e-mail are never kept', async () => {
    const { store, api } = start();
    const made = await makePaymentLink(api, String(store.byNumber('202600001').id));
    if (!made.ok) throw new Error('no link');
    const kept = JSON.stringify(await readLinkByUuid(api, made.value.uuid));
    expect(kept).not.toMatch(/tok_|isLoggedIn|@/);
  });

  it('all lists, page by page', async () => {
    const { store, api, own } = start();
    store.seedMany(150);
    const ids: string[] = [];
    for (let page = 1; ; page++) {
      const answer = await listInvoices(api, page);
      if (!answer.ok) throw new Error(answer.failure.code);
      expect(answer.value).toMatchObject({ page, total: own.length + 150 });
      ids.push(...answer.value.invoices.map(({ id }) => id));
      if (!answer.value.hasMore) break;
    }
    expect(new Set(ids).size).toBe(own.length + 150);
    const unpaid = await listUnpaidInvoices(api, 1);
    expect(unpaid.ok && unpaid.value.invoices.every(({ status }) => status === 'Unpaid')).toBe(true);
    const first = await listPublicInvoices(api, null);
    if (!first.ok) throw new Error(first.failure.code);
    const second = await listPublicInvoices(api, first.value.nextCursor);
    expect(second).toMatchObject({ ok: true, value: { invoices: { length: 100 } } });
  });

  it('an invoice of the list: number, amount, currency number and dates', async () => {
    const { store, api } = start();
    const invoice = store.byNumber('202600060');
    const list = await listInvoices(api, 1);
    expect(list.ok && list.value.invoices.find(({ number }) => number === '202600060')).toEqual({
      id: String(invoice.id),
      number: '202600060',
      status: invoice.status,
      total: invoice.total,
      currencyId: '1',
      currency: null,
      company: invoice.company,
      issuedAt: Date.parse(new Date(invoice.date).toISOString().slice(0, 10)),
      dueAt: Date.parse(new Date(invoice.dueDate).toISOString().slice(0, 10)),
    });
  });

  it('each key says what it can and cannot do', async () => {
    const { store } = start();
    const { demo } = store;
    const id = String(store.byNumber('202600001').id);
    expect(await readAccountOwner(apiWith(demo.fullKey))).toEqual({
      ok: true,
      value: { name: 'Byrån AB', email: 'ekonomi@byran.example' },
    });
    const lacksRead = { ok: false, failure: { code: 'missing_scope', scope: 'read:billing' } };
    const lacksWrite = { ok: false, failure: { code: 'missing_scope', scope: 'write:billing' } };
    const rejected = { ok: false, failure: { code: 'key_rejected', httpStatus: 401 } };
    expect(await readAccountOwner(apiWith(demo.writeOnlyKey))).toMatchObject(lacksRead);
    expect(await listInvoices(apiWith(demo.writeOnlyKey), 1)).toMatchObject(lacksRead);
    expect(await makePaymentLink(apiWith(demo.readOnlyKey), id)).toMatchObject(lacksWrite);
    expect(await readAccountOwner(apiWith(demo.expiredKey))).toMatchObject(rejected);
    expect(await readAccountOwner(apiWith('unknown_key'))).toMatchObject(rejected);
    store.account(demo.account).active = false;
    const inactive = { ok: false, failure: { code: 'account_inactive' } };
    expect(await readAccountOwner(apiWith(demo.fullKey))).toMatchObject(inactive);
  });
});
