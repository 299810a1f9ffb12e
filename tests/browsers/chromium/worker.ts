import type { CDPSession } from 'puppeteer-core';
import { eventually } from '../eventually';

/** How often one that does not heed it is told again to end, in ms: a worker that is just starting. */
const PATIENCE = 1000;

/**
 * Ends the extension's service worker, whatever it is at, and waits until it has ended. One that starts
 * again after that is left alone.
 */
export async function stopWorkers(session: CDPSession, origin: string): Promise<void> {
  const hasEnded = new Map<string, boolean>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, status, runningStatus } of versions) {
      if (!scriptURL.startsWith(origin)) continue;
      // The worker of an earlier installation has gone with it.
      const isDown = status === 'redundant' || runningStatus === 'stopped';
      hasEnded.set(versionId, hasEnded.get(versionId) || isDown);
    }
  });
  try {
    await session.send('ServiceWorker.enable');
    let toldAt = 0;
    await eventually('the end of the service worker', async () => {
      if (hasEnded.size > 0 && ![...hasEnded.values()].includes(false)) return true;
      if (Date.now() - toldAt > PATIENCE) {
        toldAt = Date.now();
        await session.send('ServiceWorker.stopAllWorkers');
      }
      return false;
    });
  } finally {
    await session.send('ServiceWorker.disable');
    session.removeAllListeners('ServiceWorker.workerVersionUpdated');
  }
}
