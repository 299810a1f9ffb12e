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

/** Longer than any copy takes, in ms; a page that does not answer must not keep the click waiting. */
const PATIENCE = 5_000;

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
    const answer = await edge.send({ [COPY_MESSAGE]: text });
    // Another own page can hear the message too, and answers nothing: then ours was not there.
    if (typeof answer !== 'boolean') throw new Error('No offscreen page');
    return answer;
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
      return open().then(closeWhenIdle, () => undefined);
    },
    async copy(text) {
      try {
        // The page may have been closed behind our back; then the second try makes it anew.
        const asked = ask(text).catch(() => {
          ready = null;
          return ask(text);
        });
        return await within(PATIENCE, asked);
      } catch {
        return false;
      } finally {
        closeWhenIdle();
      }
    },
  };
}

/** What `asked` gives, or false when it takes longer than that many ms. */
async function within(milliseconds: number, asked: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
