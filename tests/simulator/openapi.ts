import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A JSON Schema (2020-12) without references. */
export type JsonSchema = Record<string, unknown>;

/** One operation of the document. `path` is relative to https://cloud.hostup.se/api. */
export interface DocumentedOperation {
  method: 'GET' | 'POST';
  path: string;
  operationId: string;
  /** Statuses it documents by number; `default` documents any other. */
  statuses: number[];
}

/** An example of an answer. `status` 500 stands for `default`. */
export interface DocumentedExample {
  method: 'GET' | 'POST';
  path: string;
  status: number;
  name: string;
  contentType: string;
  value: unknown;
}

interface MediaType {
  schema: JsonSchema;
  examples?: Record<string, { value: unknown }>;
}
interface Response {
  headers?: Record<string, { required?: boolean; schema: JsonSchema }>;
  content?: Record<string, MediaType>;
}
interface Operation {
  operationId: string;
  responses: Record<string, Response>;
}

/** The document as it is written, with its references. */
export function openApiDocument(): Record<string, unknown> {
  return parse(readFileSync(new URL('./openapi.yaml', import.meta.url), 'utf8')) as Record<string, unknown>;
}

/** Every reference replaced by what it names. The document has no cycles. */
function resolved(node: unknown, root: unknown): unknown {
  if (Array.isArray(node)) return node.map((one) => resolved(one, root));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === 'string') {
    const target = $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], root);
    if (target === undefined) throw new Error(`The document has no ${$ref}`);
    return resolved(target, root);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolved(value, root)]));
}

const raw = openApiDocument();
const paths = resolved(raw.paths, raw) as Record<string, { get?: Operation; post?: Operation }>;

const all: (DocumentedOperation & { responses: Record<string, Response> })[] = Object.entries(paths).flatMap(
  ([path, item]) =>
    (['get', 'post'] as const).flatMap((verb) => {
      const operation = item[verb];
      if (!operation) return [];
      const { operationId, responses } = operation;
      const statuses = Object.keys(responses).filter((status) => status !== 'default');
      const method = verb === 'get' ? 'GET' : 'POST';
      return [{ method, path, operationId, responses, statuses: statuses.map(Number) }];
    }),
);

/** Every documented operation. */
export function operations(): DocumentedOperation[] {
  return all.map(({ responses: _responses, ...operation }) => operation);
}

function responseOf(method: string, path: string, status: number): Response {
  const operation = all.find((one) => one.method === method && one.path === path);
  const response = operation?.responses[status] ?? operation?.responses.default;
  if (!response) throw new Error(`${method} ${path} is not documented`);
  return response;
}

function media(response: Response): [contentType: string, media: MediaType] | null {
  return Object.entries(response.content ?? {})[0] ?? null;
}

/**
 * The schema of an answer's body; null where it has none. `path` is the template relative to /api, such as
 * `/billing/invoice/{id}/payment-link`. Throws for an operation that is not documented.
 */
export function responseSchema(method: string, path: string, status: number): JsonSchema | null {
  return media(responseOf(method, path, status))?.[1].schema ?? null;
}

/** The media type that an answer must have; null where it has no body. */
export function responseType(method: string, path: string, status: number): string | null {
  return media(responseOf(method, path, status))?.[0] ?? null;
}

/** The headers of an answer, with the schema of their text. */
export function responseHeaders(method: string, path: string, status: number) {
  return responseOf(method, path, status).headers ?? {};
}

/** Every documented example of an answer. */
export function examples(): DocumentedExample[] {
  return all.flatMap(({ method, path, responses }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const [contentType, { examples: named = {} }] = media(response) ?? ['', { schema: {} }];
      return Object.entries(named).map(([name, { value }]) => ({
        method,
        path,
        status: status === 'default' ? 500 : Number(status),
        name,
        contentType,
        value,
      }));
    }),
  );
}

/** The error form of v1 or v2, for answers to paths and methods that are not documented. */
export function errorSchema(version: 1 | 2): JsonSchema {
  const { schemas } = raw.components as { schemas: Record<string, JsonSchema> };
  return resolved(schemas[version === 1 ? 'Error' : 'Problem'], raw) as JsonSchema;
}
