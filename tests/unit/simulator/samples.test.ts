import { describe, expect, it } from 'vitest';
import { operations, responseSchema } from '../../simulator/openapi';
import { generatedSample, plainSample } from '../../simulator/samples';
import { violations } from './conformity';
import { at } from './harness';

describe.each(operations().map((one) => [`${one.method} ${one.path}`, one] as const))(
  'samples of %s',
  (_title, { method, path, statuses }) => {
    it.each(statuses.filter((status) => responseSchema(method, path, status) !== null))('%i', (status) => {
      const schema = responseSchema(method, path, status) ?? {};
      expect(violations(schema, plainSample(schema))).toEqual([]);
      for (let seed = 1; seed <= 20; seed += 1) {
        expect(violations(schema, generatedSample(schema, seed)), `seed ${seed}`).toEqual([]);
      }
    });
  },
);

it('a generated link has its own uuid in its URL; the same seed gives the same sample', () => {
  const schema = responseSchema('POST', '/billing/invoice/{id}/payment-link', 200) ?? {};
  const sample = generatedSample(schema, 7);
  expect(String(at(sample, 'data', 'paymentUrl'))).toBe(
    `https://cloud.hostup.se/billing/pay/${at(sample, 'data', 'uuid')}`,
  );
  expect(generatedSample(schema, 7)).toEqual(sample);
  expect(generatedSample(schema, 8)).not.toEqual(sample);
});
