import type { CDPSession } from 'puppeteer-core';
import { eventually } from '../eventually';

/**
 * Ends the extension's service worker, whatever it is at, and waits until it has ended. One that is just
 * starting does not heed this, so it is said again until none runs.
 */
export async function stopWorkers(session: CDPSession, origin: string): Promise<void> {
  const running = new Map<string, boolean>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, status, runningStatus } of versions) {
      if (!scriptURL.startsWith(origin)) continue;
      // The worker of an earlier installation has gone with it.
      running.set(versionId, status !== 'redundant' && runningStatus !== 'stopped');
    }
  });
  try {
    await session.send('ServiceWorker.enable');
    await eventually('the end of the service worker', async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      return running.size > 0 && [...running.values()].every((isRunning) => !isRunning);
    });
  } finally {
    await session.send('ServiceWorker.disable');
    session.removeAllListeners('ServiceWorker.workerVersionUpdated');
  }
}
