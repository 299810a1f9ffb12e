import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import type { WireAnswer } from '../../simulator/client';
import { matchRoute } from '../../simulator/http/router';
import {
  errorSchema,
  type JsonSchema,
  operations,
  responseHeaders,
  responseSchema,
  responseType,
} from '../../simulator/openapi';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

/** The schema with every object closed: what the document does not name, the simulator must not send. */
export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && typeof copy.properties === 'object'
    ? { additionalProperties: false, ...copy }
    : copy;
}

const validators = new Map<string, (value: unknown) => string[]>();

/** What is wrong with a value by a schema, empty when nothing is. */
export function violations(schema: unknown, value: unknown): string[] {
  const key = JSON.stringify(schema);
  let check = validators.get(key);
  if (!check) {
    const validate = ajv.compile(schema as JsonSchema);
    check = (one) =>
      validate(one) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
    validators.set(key, check);
  }
  return check(value);
}

const RATE_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];

/** Expects that an answer of the API is one that the document describes, in body, type and headers. */
export function expectConformity(method: string, path: string, answer: WireAnswer): void {
  const what = `${method} ${path} → ${answer.status} ${answer.text.slice(0, 200)}`;
  const target = (path.split('?')[0] ?? '').slice('/api'.length);
  const match = matchRoute(operations(), method, target);
  for (const name of RATE_HEADERS) expect(answer.headers, what).toHaveProperty(name);
  expect(Object.keys(answer.headers).join(), what).not.toContain('access-control');
  if (!match.found) {
    expect(answer.status, what).toBe(match.allowed.length > 0 ? 405 : 404);
    const version = /^\/v2(\/|$)/.test(target) ? 2 : 1;
    expect(violations(closed(errorSchema(version)), answer.json), what).toEqual([]);
    return;
  }
  const { path: template, statuses } = match.found;
  expect(statuses, what).toContain(answer.status);
  const schema = responseSchema(method, template, answer.status);
  if (schema === null) {
    expect(answer.text, what).toBe('');
    return;
  }
  const type = responseType(method, template, answer.status);
  expect(answer.headers['content-type'], what).toBe(`${type}; charset=utf-8`);
  expect(violations(closed(schema), answer.json), what).toEqual([]);
  for (const [name, header] of Object.entries(responseHeaders(method, template, answer.status))) {
    const text = answer.headers[name.toLowerCase()];
    if (header.required) expect(text, `${what}: ${name}`).toBeDefined();
    if (text === undefined) continue;
    const value = header.schema.type === 'integer' ? Number(text) : text;
    expect(violations(header.schema, value), `${what}: ${name}`).toEqual([]);
  }
}
