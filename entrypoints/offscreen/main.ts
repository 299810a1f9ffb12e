import { copyByCommand } from '@/utils/clipboard/copy-by-command';
import { textToCopy } from '@/utils/clipboard/offscreen-message';

type Sender = { id?: string; tab?: unknown };
type OnMessage = {
  addListener(listener: (message: unknown, sender: Sender, respond: (answer: boolean) => void) => void): void;
};

const { runtime } = (globalThis as unknown as { chrome: { runtime: { id: string; onMessage: OnMessage } } })
  .chrome;

runtime.onMessage.addListener((message, sender, respond) => {
  const text = textToCopy(message);
  if (text !== null && sender.id === runtime.id && !sender.tab) respond(copyByCommand(text, document));
});
