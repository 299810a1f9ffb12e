import { failed, type Result, success } from '../failures/failure';

/** The largest answer that is read, in bytes; a page of 100 invoices is below 0.2 MB. */
export const MAX_ANSWER = 4_000_000;

/**
 * The JSON of an answer, read as a stream so that an endless one is cut off. Fails with `too_large` or
 * `not_json`; throws where the connection breaks.
 */
export async function readJson(response: Response): Promise<Result<unknown>> {
  const reader = response.body?.getReader();
  if (!reader) return failed('not_json', { httpStatus: response.status });
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_ANSWER) {
      await reader.cancel();
      return failed('too_large', { httpStatus: response.status });
    }
    text += decoder.decode(value, { stream: true });
  }
  try {
    return success(JSON.parse(text + decoder.decode()));
  } catch {
    return failed('not_json', { httpStatus: response.status });
  }
}
