import { describe, expect, it } from 'vitest';
import { aboutReference, FAILURE_CODES, type Failure } from '../../../utils/failures/failure';
import { failureAction, failureSentence } from '../../../utils/failures/failure-texts';
import { failureSchema } from '../../../utils/messages/link-port';

const WHOLE: Omit<Failure, 'code'> = {
  reference: '202600001',
  httpStatus: 503,
  scope: 'read:billing',
  invoiceStatus: 'Cancelled',
  retryAt: Date.parse('2026-03-01T12:00:00Z'),
};

describe('each failure', () => {
  it.each(FAILURE_CODES)('%s has a whole sentence in both languages, with and without details', (code) => {
    for (const failure of [{ code }, { code, ...WHOLE }]) {
      const en = failureSentence(failure, 'en');
      const sv = failureSentence(failure, 'sv');
      expect(en).not.toBe(sv);
      for (const text of [en, sv]) {
        expect(text).toMatch(/^[A-ZÅÄÖ\d].{20,}\.$/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}|\s[.,:]|\.\./);
      }
      expect(en).not.toMatch(/[åäöÅÄÖ]/);
    }
  });

  it.each(FAILURE_CODES)('%s: HostUp’s request id is said where there is one', (code) => {
    const requestId = '2121ae20-bd9d-41e9-aeeb-5dd1dd1a24ba';
    for (const language of ['en', 'sv'] as const)
      expect(failureSentence({ code, requestId }, language)).toContain(`: ${requestId}.`);
  });

  it.each(FAILURE_CODES)('%s can be sent and stored', (code) => {
    const failure: Failure = { code, ...WHOLE, requestId: '2121ae20-bd9d-41e9-aeeb-5dd1dd1a24ba' };
    expect(failureSchema.parse(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
  });
});

describe('what a sentence tells', () => {
  it('the invoice, its status in the user’s words, the wait', () => {
    const cancelled: Failure = { code: 'invoice_not_payable', ...WHOLE };
    expect(failureSentence(cancelled, 'sv')).toBe(
      'Faktura 202600001 kan inte betalas: dess status är makulerad. Ingen länk kopierades.',
    );
    expect(failureSentence({ ...cancelled, invoiceStatus: 'paid' }, 'sv')).toBe(
      'Faktura 202600001 är redan betald. Ingen länk kopierades.',
    );
    expect(failureSentence({ code: 'invoice_not_found', reference: '202600001' }, 'en')).toBe(
      'Invoice 202600001 was not found in the account of this key.',
    );
    expect(failureSentence({ code: 'missing_scope', scope: 'read:billing' }, 'sv')).toContain('read:billing');
    expect(failureSentence({ code: 'rate_limited', ...WHOLE }, 'sv')).toMatch(/till 1 mars 2026/);
  });

  it('a status that is no word is not repeated', () => {
    for (const invoiceStatus of ['https://evil.example', '<b>x</b>', 'x'.repeat(32), '', '1'])
      expect(failureSentence({ code: 'invoice_not_payable', reference: '7', invoiceStatus }, 'en')).toBe(
        'Invoice 7 can’t be paid. No link was copied.',
      );
  });
});

describe('what is offered beside it', () => {
  it('the settings where the key is the matter, nothing where trying again is vain, else that', () => {
    const offered = (action: string | null) =>
      FAILURE_CODES.filter((code) => failureAction({ code }) === action);
    expect(offered('options')).toEqual([
      'no_key',
      'key_rejected',
      'missing_scope',
      'forbidden',
      'account_inactive',
      'no_site_access',
    ]);
    expect(offered(null)).toEqual([
      'invalid_reference',
      'ambiguous_reference',
      'invoice_not_payable',
      'set_by_policy',
    ]);
  });
});

describe('the invoice that a failure is about', () => {
  it('is the one that was asked for, unless it is said already', () => {
    const reference = { kind: 'any', value: '46090' } as const;
    expect(aboutReference({ code: 'timeout' }, reference).reference).toBe('46090');
    expect(aboutReference({ code: 'timeout', reference: '7' }, reference).reference).toBe('7');
  });
});
