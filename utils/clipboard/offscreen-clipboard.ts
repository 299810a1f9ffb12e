import type { Clipboard } from './clipboard';
import { COPY_MESSAGE } from './offscreen-message';

/** The part of `chrome.offscreen` and `chrome.runtime` that copying uses. */
export interface OffscreenEdge {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  /** Sends to the offscreen page and gives its answer. */
  send(message: unknown): Promise<unknown>;
}

/** The page is closed this long after the last copy, in ms: the next of a run is fast, memory is freed. */
const IDLE_TIME = 20_000;

/** Chrome's way: a service worker has no clipboard, so an offscreen page copies for it. */
export function offscreenClipboard(edge: OffscreenEdge): Clipboard {
  let ready: Promise<void> | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function open(): Promise<void> {
    clearTimeout(idle);
    ready ??= create().catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  }

  async function create(): Promise<void> {
    if (await edge.hasDocument()) return;
    await edge.createDocument({
      url: 'offscreen.html',
      reasons: ['CLIPBOARD'],
      justification: 'Copy the payment link that the user asked for.',
    });
  }

  async function ask(text: string): Promise<boolean> {
    await open();
    return (await edge.send({ [COPY_MESSAGE]: text })) === true;
  }

  function closeWhenIdle(): void {
    clearTimeout(idle);
    idle = setTimeout(() => {
      ready = null;
      edge.closeDocument().catch(() => undefined);
    }, IDLE_TIME);
  }

  return {
    prepare() {
      open().catch(() => undefined);
    },
    async copy(text) {
      try {
        // The page may have been closed behind our back; then the second try makes it anew.
        return await ask(text).catch(() => {
          ready = null;
          return ask(text);
        });
      } catch {
        return false;
      } finally {
        closeWhenIdle();
      }
    },
  };
}
