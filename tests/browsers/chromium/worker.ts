import type { CDPSession } from 'puppeteer-core';

/** Ends the extension's service worker, whatever it is at, and waits until it has ended. */
export async function stopWorkers(session: CDPSession, origin: string): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith(origin));
      if (ours.length > 0 && ours.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  try {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  } finally {
    await session.send('ServiceWorker.disable');
    session.removeAllListeners('ServiceWorker.workerVersionUpdated');
  }
}
