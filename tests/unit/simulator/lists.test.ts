import { describe, expect, it } from 'vitest';
import { at, testSimulator } from './harness';

const harness = testSimulator();
const LIST = '/api/billing/invoices';
const SECOND = { bearer: 'hu_demo_second_5L9P' };

function ids(answer: { json: unknown }): string[] {
  return (at(answer.json, 'data', 'invoices') as { id: string }[]).map((one) => one.id);
}

async function everyPage(path: string, body?: object): Promise<string[]> {
  const all: string[] = [];
  for (let page = 1; ; page += 1) {
    const answer = body
      ? await harness.api('POST', path, { body: { filters: { ...body, page } } })
      : await harness.api('GET', `${path}?page=${page}`);
    all.push(...ids(answer));
    expect(at(answer.json, 'data', 'currentPage')).toBe(page);
    if (at(answer.json, 'data', 'hasMore') !== true) return all;
  }
}

describe('v1 lists', () => {
  it('25 a page, newest first, only of the account', async () => {
    const { store } = harness.simulator;
    const answer = await harness.api('GET', LIST);
    expect(at(answer.json, 'data')).toMatchObject({ total: 60, pages: 3, currentPage: 1, hasMore: true });
    const expected = store.invoicesOf(store.demo.account).map((one) => String(one.id));
    expect(ids(answer)).toEqual(expected.slice(0, 25));
    expect(await everyPage(LIST)).toEqual(expected);
    const dates = store.invoicesOf(store.demo.account).map((one) => one.date);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(ids(await harness.api('GET', LIST, SECOND))).toHaveLength(8);
  });

  it('gives an invoice as text, its number null while it has none', async () => {
    const { store } = harness.simulator;
    const answer = await harness.api('GET', `${LIST}?limit=100`);
    const items = at(answer.json, 'data', 'invoices') as Record<string, string | null>[];
    expect(items.find((one) => one.id === '46090')).toMatchObject({
      formatted_id: '202600001',
      status: 'Unpaid',
      total: '300.00',
      grandtotal: '300.00',
      subtotal2: '240.00',
      currency_id: '0',
      datepaid: '0000-00-00 00:00:00',
    });
    const euro = store.invoicesOf(store.demo.account).find((one) => one.currency === 'EUR');
    expect(items.find((one) => one.id === String(euro?.id))?.currency_id).toBe('1');
    expect(items.filter((one) => one.formatted_id === null).length).toBeGreaterThan(2);
    const values = items.flatMap((one) => Object.entries(one));
    for (const [name, value] of values) {
      if (name !== 'formatted_id') expect(typeof value, name).toBe('string');
    }
  });

  it('filters by status, with pages', async () => {
    const { store } = harness.simulator;
    const unpaid = store.invoicesOf(store.demo.account).filter((one) => one.status === 'Unpaid');
    expect(await everyPage(LIST, { status: 'Unpaid', limit: 7 })).toEqual(
      unpaid.map((one) => String(one.id)),
    );
    const empty = await harness.api('POST', LIST, { ...SECOND, body: { filters: { status: 'Draft' } } });
    expect(at(empty.json, 'data')).toMatchObject({ invoices: [], total: 0, hasMore: false });
    expect(ids(await harness.api('POST', LIST, { body: {} }))).toHaveLength(25);
    expect((await harness.api('POST', LIST, { body: { skipCache: true } })).status).toBe(200);
  });

  it.each(['0', '-1', '1.5', '', 'all', '101'])('limit %j is refused', async (limit) => {
    expect((await harness.api('GET', `${LIST}?limit=${limit}`)).status).toBe(400);
  });

  it.each(['0', '01', 'x'])('page %j is refused', async (page) => {
    expect((await harness.api('GET', `${LIST}?page=${page}`)).status).toBe(400);
  });

  it.each([
    { filters: { status: 'unpaid' } },
    { filters: { status: 'Overdue' } },
    { filters: { status: ['Unpaid'] } },
    { filters: { limit: '25' } },
    { filters: { limit: 101 } },
    { filters: { page: 0 } },
    { filters: { sort: 'date' } },
    { filters: 'Unpaid' },
    { filter: {} },
    { skipCache: 'yes' },
  ])('the body %j is refused', async (body) => {
    expect((await harness.api('POST', LIST, { body })).status).toBe(400);
  });

  it('a page beyond the last is empty', async () => {
    const answer = await harness.api('GET', `${LIST}?page=9`);
    expect(at(answer.json, 'data')).toMatchObject({ invoices: [], hasMore: false, currentPage: 9 });
  });
});

describe('the v2 list', () => {
  const page = (cursor: unknown, limit = 25) =>
    harness.api('GET', `/api/v2${LIST.slice(4)}?limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`);

  it('is paged by a cursor; a new invoice in between moves nothing', async () => {
    const { store } = harness.simulator;
    const expected = store.invoicesOf(store.demo.account).map((one) => one.publicId);
    const seen: string[] = [];
    let cursor: unknown;
    do {
      const answer = await page(cursor, 9);
      seen.push(...(at(answer.json, 'data') as { id: string }[]).map((one) => one.id));
      cursor = at(answer.json, 'nextCursor');
      store.addInvoice({ id: 600_000 + seen.length });
    } while (cursor);
    expect(seen).toEqual(expected);
  });

  it('has the link of those that have one, and nulls in drafts', async () => {
    const { store } = harness.simulator;
    const made = await harness.api('POST', '/api/billing/invoice/46090/payment-link', { body: {} });
    const items = at((await page(undefined, 100)).json, 'data') as Record<string, unknown>[];
    const url = at(made.json, 'data', 'paymentUrl');
    expect(items.find((one) => one.number === '202600001')).toMatchObject({ paymentUrl: url, amount: 300 });
    expect(items.filter((one) => one.paymentUrl !== null)).toHaveLength(1);
    const draft = store.invoicesOf(store.demo.account).find((one) => one.status === 'Draft');
    expect(items.find((one) => one.id === draft?.publicId)).toMatchObject({
      number: null,
      amount: null,
      dueAt: null,
      status: 'draft',
    });
  });

  it.each(['?limit=0', '?limit=101', '?cursor=nonsense', '?cursor='])('%s is refused', async (query) => {
    const answer = await harness.api('GET', `/api/v2/billing/invoices${query}`);
    expect(answer.json).toMatchObject({ status: 400, code: 'invalid_request' });
  });
});

describe('the account', () => {
  it('says whose key it is', async () => {
    const first = await harness.api('GET', '/api/billing/account-summary');
    expect(at(first.json, 'data')).toMatchObject({ success: true, name: 'Byrån AB', credit: '0.00' });
    const second = await harness.api('GET', '/api/billing/account-summary', SECOND);
    expect(at(second.json, 'data', 'name')).toBe('Kund & Co');
    expect((await harness.api('GET', '/api/v2/me/preferences', SECOND)).json).toEqual({
      localization: { languageCode: 'en' },
    });
  });

  it('gives a PDF of own invoices', async () => {
    const pdf = (invoiceIds: unknown) =>
      harness.api('POST', '/api/billing/invoice/pdf', { body: { invoiceIds } });
    const text = String(at((await pdf(['46090'])).json, 'data', 'pdf'));
    expect(Buffer.from(text, 'base64').toString()).toMatch(/^%PDF-/);
    expect((await pdf([46_090])).status).toBe(400);
    expect((await pdf([])).status).toBe(400);
    expect((await pdf(['47201'])).status).toBe(404);
  });
});
