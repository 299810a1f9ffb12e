import { type JsonSchema as FakerSchema, generateSync } from 'json-schema-faker';
import { sample } from 'openapi-sampler';
import type { JsonSchema } from './openapi';

/** The plainest value that a schema of the document describes, by openapi-sampler. */
export function plainSample(schema: JsonSchema): unknown {
  return sample(schema, { quiet: true, enablePatterns: true });
}

/**
 * A random value that a schema of the document describes, by json-schema-faker; the same seed gives the
 * same value. What JSON Schema can not say is set right: `uuid` is the one at the end of `paymentUrl`.
 */
export function generatedSample(schema: JsonSchema, seed: number): unknown {
  const value = generateSync(schema as FakerSchema, { seed, optionalsProbability: 0.6 });
  const data = (value as { data?: unknown } | null)?.data;
  if (typeof data === 'object' && data !== null && 'uuid' in data && 'paymentUrl' in data) {
    return { ...(value as object), data: { ...data, uuid: String(data.paymentUrl).split('/').at(-1) } };
  }
  return value;
}
