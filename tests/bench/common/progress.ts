const start = Date.now();

/** A line on stderr with the time since the start, so that stdout holds the report alone. */
export function progress(text: string): void {
  const seconds = Math.round((Date.now() - start) / 1000);
  process.stderr.write(`${String(seconds).padStart(4)} s  ${text}\n`);
}

/** Waits that many ms. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
