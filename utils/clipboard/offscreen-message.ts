/** The name under which the text travels to the offscreen page; nobody else answers to it. */
export const COPY_MESSAGE = 'copyOffscreen';

/** The text that a message asks to copy, or null when it is for somebody else. */
export function textToCopy(message: unknown): string | null {
  const text =
    typeof message === 'object' && message !== null
      ? (message as Record<string, unknown>)[COPY_MESSAGE]
      : undefined;
  return typeof text === 'string' ? text : null;
}
