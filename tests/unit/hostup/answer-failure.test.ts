import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../../utils/failures/failure';
import { failureOfAnswer, failureWithoutInvoice, requestIdOf } from '../../../utils/hostup/answer-failure';

const v1 = (code: string, message = '') => ({
  error: 'x',
  message,
  code,
  requestId: '11111111-1111-4111-8111-111111111111',
});
const v2 = (code: string, detail = '') => ({
  type: 'about:blank',
  title: 'x',
  detail,
  code,
  requestId: '22222222-2222-4222-8222-222222222222',
});

describe('what an error of HostUp means', () => {
  it.each([
    [401, v1('UNAUTHORIZED'), 'key_rejected'],
    [401, v2('unauthorized'), 'key_rejected'],
    [403, v1('FORBIDDEN'), 'forbidden'],
    [403, v2('forbidden'), 'forbidden'],
    [403, v2('account_inactive'), 'account_inactive'],
    [403, v1('ACCOUNT_INACTIVE'), 'account_inactive'],
    [404, v1('NOT_FOUND'), 'invoice_not_found'],
    [404, v2('api_key_not_found'), 'key_rejected'],
    [409, v2('invoice_payment_in_progress'), 'payment_in_progress'],
    [409, v1('CONFLICT'), 'payment_in_progress'],
    [410, v1('GONE'), 'link_gone'],
    [422, v1('UNPROCESSABLE_ENTITY'), 'invoice_not_payable'],
    [429, v2('rate_limit_exceeded'), 'rate_limited'],
    [400, v2('invalid_request'), 'unexpected_answer'],
    [418, v1('TEAPOT'), 'unexpected_answer'],
    [408, null, 'timeout'],
    [500, v1('INTERNAL_SERVER_ERROR'), 'server_error'],
    [502, v2('upstream_invoice_shape_invalid'), 'server_error'],
    [503, v2('upstream_unavailable'), 'server_error'],
    [504, null, 'server_error'],
  ])('%i %j: %s', (status, body, code) => {
    const failure = failureOfAnswer(status, body);
    expect(failure.code).toBe(code);
    expect(failure.httpStatus).toBe(status);
    expect(failure.requestId).toBe(body?.requestId);
  });

  it('a 403 that names a scope is about that scope, in both forms', () => {
    const said = 'The API key lacks the scope write:billing.';
    const expected = { code: 'missing_scope', scope: 'write:billing', httpStatus: 403 };
    expect(failureOfAnswer(403, v1('FORBIDDEN', said))).toMatchObject(expected);
    expect(failureOfAnswer(403, v2('forbidden', said))).toMatchObject(expected);
    expect(failureOfAnswer(403, v2('forbidden', 'needs read:billing'))).toMatchObject({
      scope: 'read:billing',
    });
    expect(failureOfAnswer(404, v1('NOT_FOUND', said))).toMatchObject({ code: 'invoice_not_found' });
    expect(failureOfAnswer(403, v1('FORBIDDEN', 'needs write:billings'))).toMatchObject({
      code: 'forbidden',
    });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'the code "%s" is an unknown one',
    (code) => {
      expect(failureOfAnswer(404, v1(code)).code).toBe('invoice_not_found');
      expect(failureOfAnswer(418, v2(code)).code).toBe('unexpected_answer');
    },
  );

  it('one odd field costs no other', () => {
    const odd = {
      code: 7,
      message: null,
      requestId: '99999999-9999-4999-8999-999999999999',
      retryAfter: 'x',
    };
    expect(failureOfAnswer(500, odd).requestId).toBe('99999999-9999-4999-8999-999999999999');
    expect(failureOfAnswer(403, { ...odd, code: 'account_inactive' }).code).toBe('account_inactive');
  });

  it('is plain data with a known code, whatever came', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.jsonValue(), (status, body) => {
        const failure = failureOfAnswer(status, body);
        expect(FAILURE_CODES).toContain(failure.code);
        expect(JSON.parse(JSON.stringify(failure))).toEqual(failure);
      }),
    );
  });
});

describe('a request id', () => {
  it('is kept when it looks like one', () => {
    expect(requestIdOf('2121ae20-bd9d-41e9-aeeb-5dd1dd1a24ba')).toBe('2121ae20-bd9d-41e9-aeeb-5dd1dd1a24ba');
  });

  it.each(['', 'https://evil.example', '<img src=x>', 'hu_secret_key', 'x'.repeat(65), 'å'])(
    'is not %j',
    (text) => {
      expect(requestIdOf(text)).toBeUndefined();
      expect(failureOfAnswer(500, { ...v1('X'), requestId: text })).not.toHaveProperty('requestId');
    },
  );
});

describe('a failure where no single invoice was asked for', () => {
  it('a 403 is the missing scope; what only an invoice can be is an answer not understood', () => {
    expect(failureWithoutInvoice({ code: 'forbidden' })).toEqual({
      code: 'missing_scope',
      scope: 'read:billing',
    });
    for (const code of [
      'invoice_not_found',
      'invoice_not_payable',
      'payment_in_progress',
      'link_gone',
    ] as const)
      expect(failureWithoutInvoice({ code, requestId: 'r' })).toEqual({
        code: 'unexpected_answer',
        requestId: 'r',
      });
    expect(failureWithoutInvoice({ code: 'key_rejected' })).toEqual({ code: 'key_rejected' });
  });
});
