import { describe, expect, it } from 'vitest';
import { hostUpApi } from '../../../utils/hostup/api';
import { listInvoices, listUnpaidInvoices } from '../../../utils/hostup/list-invoices';
import { fakeEdges, json, v1Error, v1Success } from './fake-fetch';

const ROW = { id: '46090', formatted_id: '202600001', status: 'Unpaid' };
const page = (changes: object) =>
  json(v1Success({ invoices: [ROW], hasMore: false, total: 1, pages: 1, currentPage: 1, ...changes }));
const list = (answer: Response, asked = 1) => {
  const edges = fakeEdges(answer);
  return { edges, result: listInvoices(hostUpApi(edges, { key: 'hu_secret_key', maxWait: 0 }), asked) };
};

describe('a page of the list', () => {
  it('a row that tells nothing but id and status', async () => {
    const nothing = {
      total: null,
      currencyId: null,
      currency: null,
      company: null,
      issuedAt: null,
      dueAt: null,
    };
    expect(await list(page({})).result).toEqual({
      ok: true,
      value: {
        invoices: [{ id: '46090', number: '202600001', status: 'Unpaid', ...nothing }],
        page: 1,
        hasMore: false,
        total: 1,
      },
    });
  });

  it.each([
    ['a null number', { formatted_id: null }, { number: null }],
    ['an empty number', { formatted_id: '' }, { number: null }],
    ['a number that is none', { formatted_id: 202600001 }, { number: null }],
    ['decimals', { grandtotal: '1249.50' }, { total: 1249.5 }],
    ['zero', { grandtotal: '0.00' }, { total: 0 }],
    ['a negative amount', { grandtotal: '-300.00' }, { total: -300 }],
    ['no grand total', { grandtotal: null, total: '12.00' }, { total: 12 }],
    ['an amount in words', { grandtotal: '1 249,50 kr', total: [] }, { total: null }],
    ['a date that is none', { duedate: '0000-00-00' }, { dueAt: null }],
    ['a person', { companyname: '', firstname: 'Åsa', lastname: 'Öberg' }, { company: 'Åsa Öberg' }],
    ['a huge name', { companyname: 'x'.repeat(501) }, { company: null }],
  ])('%s costs no list', async (_what, row, expected) => {
    expect(await list(page({ invoices: [{ ...ROW, ...row }] })).result).toMatchObject({
      ok: true,
      value: { invoices: [expected] },
    });
  });

  it.each(['../46090', '46090/payment-link?x=', '-1', '0', '1e5', '', null, {}, '9'.repeat(40)])(
    'the id %j is never taken, since it would go into a path',
    async (id) => {
      expect(await list(page({ invoices: [{ ...ROW, id }] })).result).toMatchObject({
        ok: false,
        failure: { code: 'unexpected_answer' },
      });
    },
  );

  it('whether there is more: as told, by the number of pages, never after an empty page', async () => {
    const more = async (changes: object) => {
      const result = await list(page(changes)).result;
      return result.ok && result.value.hasMore;
    };
    expect(await more({ hasMore: true })).toBe(true);
    expect(await more({ hasMore: undefined, pages: 3 })).toBe(true);
    expect(await more({ hasMore: undefined, pages: '1' })).toBe(false);
    expect(await more({ hasMore: undefined, pages: undefined })).toBe(false);
    expect(await more({ hasMore: true, invoices: [] })).toBe(false);
  });

  it('which page it is: as told, else the one that was asked for', async () => {
    expect(await list(page({ currentPage: '1' }), 4).result).toMatchObject({ value: { page: 1 } });
    expect(await list(page({ currentPage: undefined }), 4).result).toMatchObject({ value: { page: 4 } });
  });

  it('is asked for by GET, the unpaid ones by the documented POST', async () => {
    const edges = fakeEdges(page({}));
    const api = hostUpApi(edges, { key: 'hu_secret_key' });
    await listInvoices(api, 2);
    await listUnpaidInvoices(api, 3);
    expect(edges.calls.map(({ url, init }) => [init.method, url, init.body])).toEqual([
      ['GET', 'https://cloud.hostup.se/api/billing/invoices?page=2&limit=100', undefined],
      [
        'POST',
        'https://cloud.hostup.se/api/billing/invoices',
        '{"filters":{"status":"Unpaid","limit":100,"page":3},"skipCache":true}',
      ],
    ]);
  });

  it.each([
    [403, 'missing_scope'],
    [404, 'unexpected_answer'],
    [409, 'unexpected_answer'],
    [422, 'unexpected_answer'],
    [401, 'key_rejected'],
    [500, 'server_error'],
  ])('%i is no matter of one invoice', async (status, code) => {
    expect(await list(v1Error(status, 'X')).result).toMatchObject({ ok: false, failure: { code } });
  });
});
