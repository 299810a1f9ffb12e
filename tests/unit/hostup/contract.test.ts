import { generateSync } from 'json-schema-faker';
import { sample } from 'openapi-sampler';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { failureOfAnswer } from '../../../utils/hostup/answer-failure';
import { parseV1, parseV2 } from '../../../utils/hostup/envelope';
import * as shapes from '../../../utils/hostup/schemas';
import { examples, operations, responseSchema } from '../../simulator/openapi';

/** The product's shape for each documented success that it reads. */
const READ: Record<string, z.ZodMiniType> = {
  'POST /billing/invoice/{id}/payment-link': shapes.madeLink,
  'GET /billing/invoice/{id}/payment-link': shapes.linkState,
  'GET /billing/payment-link/{uuid}': shapes.linkByUuid,
  'GET /billing/invoices': shapes.invoicePage,
  'POST /billing/invoices': shapes.invoicePage,
  'GET /billing/invoice/{id}': shapes.invoiceDetail,
  'GET /billing/account-summary': shapes.accountSummary,
  'POST /v2/billing/invoices/{id}/actions/generate-payment-link': shapes.generatedLink,
  'GET /v2/billing/invoices/{id}/payment-link': shapes.publicLinkState,
  'GET /v2/billing/invoices': shapes.publicInvoicePage,
  'GET /v2/billing/invoices/{id}': shapes.publicInvoice,
};

function expectRead(operation: string, body: unknown): void {
  const shape = READ[operation];
  if (!shape) throw new Error(`${operation} is not read by the product`);
  const isV2 = operation.includes(' /v2/');
  const result = isV2 ? parseV2(body, shape) : parseV1(body, shape);
  expect(result.ok, `${operation}: ${JSON.stringify(body)}`).toBe(true);
}

function expectFailure(status: number, body: unknown): void {
  const failure = failureOfAnswer(status, body);
  const { requestId } = body as { requestId?: string };
  expect(failure.httpStatus).toBe(status);
  expect(failure.requestId).toBe(requestId);
}

const documented = examples().filter(
  ({ method, path, status }) => status >= 400 || READ[`${method} ${path}`],
);

describe('each documented example', () => {
  it.each(documented.map((one) => [`${one.method} ${one.path} ${one.status} ${one.name}`, one] as const))(
    '%s is read',
    (_name, { method, path, status, value }) => {
      if (status >= 400) expectFailure(status, value);
      else expectRead(`${method} ${path}`, value);
    },
  );

  it('the product reads only what is documented', () => {
    const known = operations().map(({ method, path }) => `${method} ${path}`);
    expect(known).toEqual(expect.arrayContaining(Object.keys(READ)));
  });
});

describe('samples that are generated from the document', () => {
  it.each(Object.keys(READ))('%s: the sample, whole and bare', (operation) => {
    const [method = '', path = ''] = operation.split(' ');
    const schema = responseSchema(method, path, 200) ?? {};
    for (const skipNonRequired of [false, true])
      expectRead(
        operation,
        sample(withoutPatterns(schema), { skipNonRequired, quiet: true, enablePatterns: true }),
      );
  });

  it.each(Object.keys(READ))('%s: 30 random ones', (operation) => {
    const [method = '', path = ''] = operation.split(' ');
    const schema = responseSchema(method, path, 200) ?? {};
    for (let seed = 1; seed <= 30; seed++)
      expectRead(
        operation,
        generateSync(schema, { seed, optionalsProbability: 0.5, maxLength: 200, maxItems: 4 }),
      );
  });
});

/** The sampler knows no alternation in patterns: the days get a sample of their own. */
function withoutPatterns(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) => {
      const { pattern } = (value ?? {}) as { pattern?: string };
      return pattern?.startsWith('^20') ? { type: 'string', example: '2026-03-10' } : value;
    }),
  );
}
