import type * as z from 'zod/mini';

/** Where an item is kept: on this machine, until the browser closes, or with the user's browser account. */
export type AreaName = 'local' | 'session' | 'sync';

/**
 * What is kept under one key, as data: the shape that reading parses, what holds when nothing is there,
 * and how older shapes become this one. Kept as `{version, data}`.
 */
export interface ItemDefinition<T> {
  area: AreaName;
  key: string;
  /** The shape's version, from 1. */
  version: number;
  schema: z.ZodMiniType<T>;
  fallback: T;
  /** Turns a value into what `schema` reads, where that is another form than the value's own. */
  encode?(value: T): unknown;
  /** `migrations[n]` turns version n + 1 into version n + 2; pure. */
  migrations?: ((data: unknown) => unknown)[];
}

/** Declares an item; only for the inference of `T`. */
export function defineItem<T>(definition: ItemDefinition<T>): ItemDefinition<T> {
  return definition;
}

/** A value as it is kept. */
export function storedForm<T>(
  { version, encode }: ItemDefinition<T>,
  value: T,
): { version: number; data: unknown } {
  return { version, data: encode ? encode(value) : value };
}

/** Whether it was written by a newer version of the product, which must not be overwritten. */
export function isNewer<T>(definition: ItemDefinition<T>, stored: unknown): boolean {
  const version = typeof stored === 'object' && stored !== null && 'version' in stored ? stored.version : 0;
  return typeof version === 'number' && version > definition.version;
}

/** The item's value in what the browser gave back; the fallback when it is missing or not of the shape. */
export function parseItem<T>(definition: ItemDefinition<T>, stored: unknown): T {
  const { version, schema, fallback, migrations = [] } = definition;
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('data' in stored))
    return fallback;
  if (isNewer(definition, stored)) return fallback;
  let data = stored.data;
  for (let from = Number(stored.version); from < version; from++) data = migrations[from - 1]?.(data);
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : fallback;
}
