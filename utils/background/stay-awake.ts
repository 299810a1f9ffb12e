/** A worker is ended after 30 s without an extension API call; this is well within. In ms. */
const SLICE = 20_000;

/**
 * Waits that many ms in slices, calling `stir` (any extension API) between them, so that the browser does
 * not end the worker while it waits.
 */
export async function waitAwake(milliseconds: number, stir: () => unknown): Promise<void> {
  for (let left = milliseconds; left > 0; left -= SLICE) {
    await new Promise((done) => setTimeout(done, Math.min(left, SLICE)));
    stir();
  }
}
