/** The failure of one step of the demonstration. */
export class StepError extends Error {
  constructor(step: string, cause: unknown) {
    super(`${step}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * Runs one step and tells of it in one line.
 * @throws StepError naming the step
 */
export async function step<T>(
  name: string,
  run: () => T | Promise<T>,
  note?: (value: T) => string,
): Promise<T> {
  const begun = Date.now();
  try {
    const value = await run();
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    const text = note ? `: ${note(value)}` : '';
    console.log(`✓ ${name}${text} (${seconds} s)`);
    return value;
  } catch (error) {
    throw new StepError(name, error);
  }
}
