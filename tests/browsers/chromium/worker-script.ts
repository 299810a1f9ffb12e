import type { CDPSession, Page } from 'puppeteer-core';
import { eventually } from '../eventually';
import { attachTo, evaluateIn } from './session';

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
    const worker = await attachTo(root, targetId);
    try {
      if (!worker) throw new Error('the service worker has gone');
      return await evaluateIn<T>(worker, expression);
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
