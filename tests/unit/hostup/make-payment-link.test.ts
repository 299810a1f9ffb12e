import { describe, expect, it } from 'vitest';
import { issuedLinkOfV1, issuedLinkOfV2 } from '../../../utils/hostup/make-payment-link';
import { v1Success } from './fake-fetch';

const UUID = '4a56e669-6799-42b5-915a-e87d09b28015';
const URL_OF_LINK = `https://cloud.hostup.se/billing/pay/${UUID}`;
const EXPIRY = '2026-03-15T00:00:00.000Z';
const INVOICE = { id: '46090', currency: 'SEK', status: 'Unpaid', total: 300 };
const DATA = {
  paymentUrl: URL_OF_LINK,
  uuid: UUID,
  expiresAt: EXPIRY,
  message: 'Using existing active payment link',
};

const v1 = (changes: Record<string, unknown> = {}) =>
  issuedLinkOfV1(v1Success({ ...DATA, ...changes }), '46090');
const codeOf = (result: ReturnType<typeof issuedLinkOfV1>) => (result.ok ? 'ok' : result.failure.code);

describe('v1’s answer', () => {
  it('with and without the optional parts', () => {
    const link = { uuid: UUID, url: URL_OF_LINK, expiresAt: Date.parse(EXPIRY), invoice: { id: '46090' } };
    expect(v1()).toEqual({ ok: true, value: link });
    expect(v1({ created: EXPIRY, invoice: INVOICE })).toEqual({
      ok: true,
      value: { ...link, invoice: { id: '46090', total: 300, currency: 'SEK' } },
    });
  });

  it('takes the id as a number and the total as text', () => {
    expect(codeOf(v1({ invoice: { ...INVOICE, id: 46090, total: '300.50' } }))).toBe('ok');
  });

  it.each(['46091', '046090', '202600001', ' 46090', '46090.0', ''])(
    'for another invoice (%j): refused',
    (id) => {
      expect(codeOf(v1({ invoice: { ...INVOICE, id } }))).toBe('wrong_invoice');
    },
  );

  it.each(['Paid', 'Cancelled', 'Refunded', 'Draft', 'Credited', 'paid'])(
    'for a %s invoice: no link',
    (status) => {
      expect(v1({ invoice: { ...INVOICE, status } })).toEqual({
        ok: false,
        failure: {
          code: 'invoice_not_payable',
          invoiceStatus: status,
          requestId: '33333333-3333-4333-8333-333333333333',
        },
      });
    },
  );

  it.each(['Unpaid', 'Overdue', 'Collections', 'Something new'])('for a %s invoice: the link', (status) => {
    expect(codeOf(v1({ invoice: { ...INVOICE, status } }))).toBe('ok');
  });

  it.each([
    'https://cloud.hostup.se.attacker.example/billing/pay/4a56e669-6799-42b5-915a-e87d09b28015',
    "javascript:alert('/billing/pay/4a56e669-6799-42b5-915a-e87d09b28015')",
    'https://cloud.hostup.se/billing/pay/4a56e669-6799-42b5-915a-e87d09b28016',
    `${URL_OF_LINK}/`,
    '',
  ])('with the address %j: refused', (paymentUrl) => {
    expect(codeOf(v1({ paymentUrl }))).toBe('foreign_url');
  });

  it.each([
    ['no address', { paymentUrl: undefined }],
    ['no uuid', { uuid: null }],
    ['no expiry', { expiresAt: undefined }],
    ['an expiry that is no time', { expiresAt: 'tomorrow' }],
    ['no message', { message: undefined }],
    ['an invoice that is none', { invoice: [] }],
    ['an invoice without status', { invoice: { id: '46090', currency: 'SEK', total: 1 } }],
    ['a total that is no amount', { invoice: { ...INVOICE, total: '1e999' } }],
    ['a huge text', { message: 'x'.repeat(501) }],
  ])('with %s: not as expected', (_what, changes) => {
    expect(v1(changes)).toEqual({
      ok: false,
      failure: { code: 'unexpected_answer', requestId: '33333333-3333-4333-8333-333333333333' },
    });
  });

  it.each([
    null,
    [],
    'text',
    1,
    {},
    { ok: true, result: [{ link: 1 }] },
    { ...(v1Success(DATA) as object), success: false },
  ])('the body %j is not as expected', (body) => {
    expect(codeOf(issuedLinkOfV1(body, '46090'))).toBe('unexpected_answer');
  });
});

const PUBLIC_ID = 'inv_01hxa3b4c5d6e7f8g9h0j1k2m3';
const PUBLIC_INVOICE = {
  id: PUBLIC_ID,
  number: '202600001',
  amount: 300,
  currencyCode: 'SEK',
  dueAt: EXPIRY,
  status: 'unpaid',
  paymentUrl: URL_OF_LINK,
};
const v2 = (changes: Record<string, unknown> = {}) =>
  issuedLinkOfV2(
    { paymentUrl: URL_OF_LINK, expiresAt: EXPIRY, invoice: PUBLIC_INVOICE, ...changes },
    PUBLIC_ID,
  );

describe('v2’s answer', () => {
  it('with all that it may tell', () => {
    expect(v2()).toEqual({
      ok: true,
      value: {
        uuid: UUID,
        url: URL_OF_LINK,
        expiresAt: Date.parse(EXPIRY),
        invoice: {
          publicId: PUBLIC_ID,
          number: '202600001',
          total: 300,
          currency: 'SEK',
          dueAt: Date.parse(EXPIRY),
        },
      },
    });
  });

  it('with the nulls that it may hold', () => {
    const empty = { ...PUBLIC_INVOICE, number: null, amount: null, dueAt: null, paymentUrl: null };
    expect(v2({ expiresAt: null, invoice: empty })).toMatchObject({
      ok: true,
      value: { expiresAt: null, invoice: { publicId: PUBLIC_ID, currency: 'SEK' } },
    });
    expect(v2({ invoice: undefined })).toMatchObject({
      ok: true,
      value: { invoice: { publicId: PUBLIC_ID } },
    });
  });

  it.each([
    [
      'for another invoice',
      { invoice: { ...PUBLIC_INVOICE, id: 'inv_01zzzzzzzzzzzzzzzzzzzzzzzz' } },
      'wrong_invoice',
    ],
    ['for a paid invoice', { invoice: { ...PUBLIC_INVOICE, status: 'paid' } }, 'invoice_not_payable'],
    ['with no address', { paymentUrl: null }, 'unexpected_answer'],
    ['with a foreign address', { paymentUrl: `https://evil.example/billing/pay/${UUID}` }, 'foreign_url'],
    ['with two addresses', { invoice: { ...PUBLIC_INVOICE, paymentUrl: `${URL_OF_LINK}x` } }, 'foreign_url'],
    [
      'with a number that is none',
      { invoice: { ...PUBLIC_INVOICE, number: 202600001 } },
      'unexpected_answer',
    ],
  ])('%s: refused', (_what, changes, code) => {
    expect(codeOf(v2(changes))).toBe(code);
  });
});
