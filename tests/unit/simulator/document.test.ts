import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../simulator/api/serve-api';
import { examples, openApiDocument, operations, responseSchema } from '../../simulator/openapi';
import { closed, violations } from './conformity';

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(openApiDocument())).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  }, 30_000);

  it('a document with a mistake is told from a valid one', async () => {
    const { valid } = await new Validator().validate({ ...openApiDocument(), paths: { nowhere: {} } });
    expect(valid).toBe(false);
  }, 30_000);

  it('documents the operations that the simulator has, and no other', () => {
    const built = OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort();
    const written = operations().map(({ method, path }) => `${method} /api${path}`);
    expect(written.sort()).toEqual(built);
  });

  it('has an example for every answer with a body', () => {
    const shown = new Set(examples().map(({ method, path, status }) => `${method} ${path} ${status}`));
    for (const { method, path, statuses } of operations()) {
      for (const status of [...statuses, 500]) {
        if (responseSchema(method, path, status) === null) continue;
        expect(shown, `${method} ${path} ${status}`).toContain(`${method} ${path} ${status}`);
      }
    }
  });

  it.each(
    examples().map(
      (example) => [`${example.method} ${example.path} ${example.status} ${example.name}`, example] as const,
    ),
  )('the example conforms: %s', (_title, { method, path, status, value }) => {
    expect(violations(closed(responseSchema(method, path, status)), value)).toEqual([]);
  });

  it('examples of problems say the status that they are shown for', () => {
    for (const { status, value, contentType } of examples()) {
      if (contentType === 'application/problem+json') expect(value).toMatchObject({ status });
    }
  });
});
