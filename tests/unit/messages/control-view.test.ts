import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES, type Failure } from '../../../utils/failures/failure';
import { failureOfAnswer } from '../../../utils/hostup/answer-failure';
import { issuedLinkOfV1 } from '../../../utils/hostup/make-payment-link';
import type { LinkProgress } from '../../../utils/messages/link-port';
import { controlView } from '../../../utils/payment-links/control-view';
import type { PaymentLink } from '../../../utils/payment-links/payment-link';
import { v1Success } from '../hostup/fake-fetch';

const UUID = '4a56e669-6799-42b5-915a-e87d09b28015';
const SECRETS = ['hu_secret_key_0123456789', UUID, 'https://', 'http:', 'javascript:', '<img', 'evil'];
/** Text as a hostile or broken server may put anywhere. */
const hostile = fc.oneof(
  fc.constantFrom(
    `https://cloud.hostup.se/billing/pay/${UUID}`,
    'http://evil.example',
    'javascript:alert(1)',
    '<img src=x onerror=evil()>',
    'hu_secret_key_0123456789',
  ),
  fc.string(),
);

function expectClean(progress: LinkProgress): void {
  for (const language of ['en', 'sv'] as const) {
    const { view, offers } = controlView(progress, language, 0);
    const text = JSON.stringify(view);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(Object.keys(view).every((key) => ['state', 'label', 'detail', 'action'].includes(key))).toBe(true);
    expect(view.label).not.toBe('');
    expect(view.action === undefined).toBe(offers === null);
  }
}

describe('what the page gets to see', () => {
  it('a link that is done: no address, whatever its invoice says', () => {
    const money = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    const time = fc.option(fc.integer({ min: 0, max: 4_102_444_800_000 }));
    fc.assert(
      fc.property(
        money,
        fc.option(hostile),
        time,
        fc.boolean(),
        fc.boolean(),
        (total, currency, expiresAt, copied, kept) => {
          const invoice = {
            total,
            currency,
            id: '46090',
            number: '1',
            publicId: null,
            dueAt: null,
            company: null,
          };
          const link = { uuid: UUID, url: `https://cloud.hostup.se/billing/pay/${UUID}`, expiresAt, invoice };
          expectClean({ state: 'done', link: link as PaymentLink, copied, kept });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('an error answer, whatever it holds', () => {
    const body = fc.record({
      error: hostile,
      message: hostile,
      detail: hostile,
      code: hostile,
      requestId: hostile,
    });
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), body, (status, answer) => {
        expectClean({ state: 'failed', failure: { ...failureOfAnswer(status, answer), reference: '46090' } });
      }),
      { numRuns: 500 },
    );
  });

  it('a refused link, whatever its status says', () => {
    fc.assert(
      fc.property(hostile, hostile, (status, paymentUrl) => {
        const invoice = { id: '46090', currency: 'SEK', status, total: 1 };
        const body = v1Success({
          paymentUrl,
          uuid: UUID,
          expiresAt: '2026-12-01T00:00:00Z',
          message: 'x',
          invoice,
        });
        const result = issuedLinkOfV1(body, '46090');
        if (!result.ok) expectClean({ state: 'failed', failure: result.failure });
        expectClean({ state: 'failed', failure: { code: 'invoice_not_payable', invoiceStatus: status } });
      }),
      { numRuns: 500 },
    );
  });

  it('every failure, with all that one can carry', () => {
    for (const code of FAILURE_CODES) {
      const failure: Failure = {
        code,
        reference: '202600001',
        requestId: '11111111-1111-4111-8111-111111111111',
        httpStatus: 500,
        retryAt: 1000,
      };
      expectClean({ state: 'failed', failure });
      expectClean({ state: 'failed', failure: { code } });
    }
  });
});

describe('what a view says', () => {
  const link = (total: number | null, currency: string | null, expiresAt: number | null) =>
    ({ uuid: UUID, expiresAt, invoice: { total, currency } }) as PaymentLink;

  it.each([
    [300, 'SEK', 'SEK 300'],
    [1249.5, 'EUR', 'EUR 1,249.50'],
    [0, 'SEK', 'SEK 0'],
    [300, null, '300'],
    [300, 'kr', '300'],
    [null, 'SEK', undefined],
  ])('the amount %s %s: %s', (total, currency, shown) => {
    const { view } = controlView(
      { state: 'done', link: link(total, currency, null), copied: true, kept: true },
      'en',
      0,
    );
    expect(view.label.replace(/\s/g, ' ')).toBe(shown ? `Copied · ${shown}` : 'Copied');
    expect(view.detail).toBeUndefined();
  });

  it('"Copied" is said only of a link that is', () => {
    for (const kept of [true, false]) {
      const { view } = controlView(
        { state: 'done', link: link(300, 'SEK', 1), copied: false, kept },
        'en',
        0,
      );
      expect(view).toMatchObject({ state: 'error', label: 'Link ready', action: 'Copy' });
    }
  });

  it('a history that could not be kept is said beside it', () => {
    const { view } = controlView(
      { state: 'done', link: link(300, 'SEK', null), copied: true, kept: false },
      'en',
      0,
    );
    expect(view.state).toBe('done');
    expect(view.detail).toContain('history could not be saved');
  });
});
