import type { CDPSession } from 'puppeteer-core';

/** Listens to a target in a session of its own, below one of the browser's; null where it has gone meanwhile. */
export async function attachTo(root: CDPSession, targetId: string): Promise<CDPSession | null> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  return root.connection()?.session(sessionId) ?? null;
}

/** Evaluates a promise of a JSON value in a session. @throws what the promise rejects with */
export async function evaluateIn<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
