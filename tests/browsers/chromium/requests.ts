import type { CDPSession, Browser as Puppet } from 'puppeteer-core';
import type { SeenRequest } from '../types';
import { attachTo } from './session';

/** Targets that send requests. */
const SENDERS = ['page', 'service_worker', 'background_page', 'iframe', 'tab'];

/**
 * Writes down every request of pages, extension pages and the service worker, in sessions of its own:
 * puppeteer would hold a restarted worker until a debugger lets it run.
 */
export class RequestRecorder {
  readonly seen: SeenRequest[] = [];
  /** Session ids of the workers that run. */
  readonly #workers = new Set<string>();
  #root: CDPSession | undefined;

  /** Begins to listen to what runs and to what starts later. */
  async start(puppet: Puppet): Promise<void> {
    const root = await puppet.target().createCDPSession();
    this.#root = root;
    root.on('Target.targetCreated', ({ targetInfo: { targetId, type } }) => {
      if (!SENDERS.includes(type)) return;
      // A target may be gone before it is listened to; it sent nothing then.
      this.#listen(root, targetId, type).catch(() => undefined);
    });
    root.on('Target.detachedFromTarget', ({ sessionId }) => this.#workers.delete(sessionId));
    await root.send('Target.setDiscoverTargets', { discover: true });
  }

  /** Lets go of the workers: one that ends while it is listened to does not start again. */
  async releaseWorkers(): Promise<void> {
    for (const sessionId of this.#workers) {
      this.#workers.delete(sessionId);
      await this.#root?.send('Target.detachFromTarget', { sessionId });
    }
  }

  async #listen(root: CDPSession, targetId: string, type: string): Promise<void> {
    const session = await attachTo(root, targetId);
    if (!session) return;
    if (type === 'service_worker') this.#workers.add(session.id());
    session.on('Network.requestWillBeSent', ({ request: { url, method }, documentURL }) => {
      const from = documentURL.startsWith('chrome-extension:') ? 'extension' : 'page';
      if (/^https?:/.test(url)) this.seen.push({ url, method, from });
    });
    await session.send('Network.enable');
    // A worker that is starting waits for this since it has been attached to.
    await session.send('Runtime.runIfWaitingForDebugger');
  }
}
