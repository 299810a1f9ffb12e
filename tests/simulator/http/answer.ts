/** A whole answer, before a fault may spoil it on the wire. Header names as they are sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** A JSON answer. */
export function json(status: number, value: unknown, type = 'application/json; charset=utf-8'): Answer {
  return {
    status,
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** An HTML document. */
export function html(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}

/** "See other": the browser goes to `location` with a GET. */
export function seeOther(location: string, headers: Record<string, string> = {}): Answer {
  return { status: 303, headers: { Location: location, ...headers }, body: '' };
}
