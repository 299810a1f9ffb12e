import type { Clipboard } from './clipboard';
import { eventPageClipboard } from './event-page-clipboard';
import { type OffscreenEdge, offscreenClipboard } from './offscreen-clipboard';

type ChromeWithOffscreen = {
  offscreen?: Pick<OffscreenEdge, 'hasDocument' | 'createDocument' | 'closeDocument'>;
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** The clipboard as this browser offers it to a background. */
export function browserClipboard(): Clipboard {
  const { offscreen, runtime } = (globalThis as unknown as { chrome: ChromeWithOffscreen }).chrome;
  if (!offscreen) return eventPageClipboard();
  return offscreenClipboard({
    hasDocument: () => offscreen.hasDocument(),
    createDocument: (options) => offscreen.createDocument(options),
    closeDocument: () => offscreen.closeDocument(),
    send: (message) => runtime.sendMessage(message),
  });
}
