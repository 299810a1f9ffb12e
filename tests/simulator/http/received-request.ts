import type { IncomingMessage } from 'node:http';

/** A request that has been read whole. Header names in lower case, body as text. */
export interface ReceivedRequest {
  method: string;
  host: string;
  /** Path as sent, still percent-encoded. */
  path: string;
  /** Query with its `?`, or ''. */
  search: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
  /** The body was longer than 1 MB and has been dropped. */
  tooLarge: boolean;
}

const MAX_BODY = 1_048_576;

/** Reads a request to its end. Rejects when the client goes away before that. */
export async function receive(message: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BODY) chunks.push(chunk);
  }
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const search = mark < 0 ? '' : target.slice(mark);
  return {
    method: message.method ?? 'GET',
    host: message.headers.host ?? '',
    path: mark < 0 ? target : target.slice(0, mark),
    search,
    query: Object.fromEntries(new URLSearchParams(search)),
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    body: length > MAX_BODY ? '' : Buffer.concat(chunks).toString('utf8'),
    tooLarge: length > MAX_BODY,
  };
}

/** The value of a cookie, or null. */
export function cookie(request: Pick<ReceivedRequest, 'headers'>, name: string): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return null;
}

/** Swedish or English, as the visitor's browser prefers. */
export function preferredLanguage(request: Pick<ReceivedRequest, 'headers'>): 'sv' | 'en' {
  return /^\s*sv\b/i.test(request.headers['accept-language'] ?? '') ? 'sv' : 'en';
}
