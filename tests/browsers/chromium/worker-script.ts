import type { CDPSession, Page } from 'puppeteer-core';
import { eventually } from '../eventually';

/**
 * Evaluates a promise of a JSON value in the extension's service worker, which is started if it has ended.
 * It is listened to for no longer than that: one that ends meanwhile would not start again.
 */
export async function evaluateInWorker<T>(page: Page, origin: string, expression: string): Promise<T> {
  const session = await page.createCDPSession();
  try {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
    const root = await page.browser().target().createCDPSession();
    const targetId = await eventually('the service worker', () => workerOf(root, origin));
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    try {
      const worker = root.connection()?.session(sessionId);
      if (!worker) throw new Error('the service worker has gone');
      const { result, exceptionDetails } = await worker.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    } finally {
      await root.detach();
    }
  } finally {
    await session.detach();
  }
}

async function workerOf(root: CDPSession, origin: string): Promise<string | undefined> {
  const { targetInfos } = await root.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))?.targetId;
}
