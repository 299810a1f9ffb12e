/** An answer that is no data: its HTTP status, or 0 where the network failed. */
export class ApiFailure extends Error {
  constructor(readonly status: number) {
    super(`The API answered ${status}`);
  }
}

/** Asks the API with the session's cookie and returns `data` of the answer. Throws `ApiFailure`. */
export async function get<Data>(path: string): Promise<Answer<Data>> {
  return ask<Data>(path, { method: 'GET' });
}

/** The same with a JSON body. */
export async function post<Data>(path: string, body: unknown): Promise<Answer<Data>> {
  return ask<Data>(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

/** The data of an answer, and the server's time when it was made (ISO 8601). */
export interface Answer<Data> {
  data: Data;
  timestamp: string;
}

async function ask<Data>(path: string, init: RequestInit): Promise<Answer<Data>> {
  const response = await fetch(`/api${path}`, { ...init, credentials: 'same-origin' }).catch(() => null);
  if (!response?.ok) throw new ApiFailure(response?.status ?? 0);
  const answer: Answer<Data> | null = await response.json().catch(() => null);
  if (!answer?.data) throw new ApiFailure(response.status);
  return answer;
}
