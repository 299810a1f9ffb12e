import { describe, expect, it } from 'vitest';
import { testSimulator } from './harness';

const harness = testSimulator();
const LINK = '/api/billing/invoice/46090/payment-link';
const key = 'hu_demo_full_7Q2M';

describe('methods', () => {
  it.each([
    ['PUT', LINK, 'POST, GET'],
    ['DELETE', '/api/billing/invoices', 'GET, POST'],
    ['POST', '/api/billing/invoice/46090', 'GET'],
    ['POST', '/api/billing/account-summary', 'GET'],
    ['GET', '/api/v2/billing/invoices/x/actions/generate-payment-link', 'POST'],
    ['OPTIONS', LINK, 'POST, GET'],
    ['OPTIONS', '/api/v2/me/preferences', 'GET'],
  ])('%s %s is not allowed', async (method, path, allow) => {
    const answer = await harness.api(method, path, { headers: { origin: 'https://other.example' } });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe(allow);
  });

  it('a preflight of an unknown path is 404; no answer has CORS headers', async () => {
    const headers = { origin: 'chrome-extension://abc', 'access-control-request-method': 'POST' };
    expect((await harness.anonymous('OPTIONS', '/api/nothing', { headers })).status).toBe(404);
    const answer = await harness.api('POST', LINK, { body: {}, headers });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('Accept', () => {
  it.each([
    ['application/json', 200],
    ['*/*', 200],
    ['text/html, application/*;q=0.5', 200],
    ['APPLICATION/JSON; charset=utf-8', 200],
    ['text/html', 406],
    ['application/xml, text/*', 406],
  ])('%s: %i', async (accept, status) => {
    const answer = await harness.api('POST', LINK, { body: {}, headers: { accept } });
    expect(answer.status).toBe(status);
  });
});

describe('Content-Type and body of a v1 POST', () => {
  it.each([
    ['an empty body as JSON', '', 'application/json', 200],
    ['an empty object', '{}', 'application/json; charset=utf-8', 200],
    ['no type', '', undefined, 415],
    ['a form', 'a=1', 'application/x-www-form-urlencoded', 415],
    ['text', '{}', 'text/plain', 415],
    ['no JSON', '{', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['an unknown field', '{"amount":1}', 'application/json', 400],
    ['more than 1 MB', ' '.repeat(1_048_577), 'application/json', 413],
  ])('%s', async (_name, body, type, status) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
    const answer = await harness.anonymous('POST', LINK, { key, body, headers });
    expect(answer.status).toBe(status);
    expect(harness.simulator.store.links.size).toBe(status === 200 ? 1 : 0);
  });
});

describe('the body of a v2 POST', () => {
  it.each([
    ['empty, no type', '', undefined, 200],
    ['empty, JSON', '', 'application/json', 200],
    ['a field', '{"amount":1}', 'application/json', 400],
    ['text', 'x', 'text/plain', 415],
  ])('%s', async (_name, body, type, status) => {
    const { publicId } = harness.simulator.store.invoice(46_090);
    const path = `/api/v2/billing/invoices/${publicId}/actions/generate-payment-link`;
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
    expect((await harness.api('POST', path, { body, headers })).status).toBe(status);
  });
});
