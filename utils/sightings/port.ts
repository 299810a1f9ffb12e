import type { ControlView } from '../messages/link-port';
import type { InvoiceReference } from './reference';
import { type PageLanguage, TEXTS } from './texts';

/** The part of a port that is used here. */
export interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: never) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Opens a port to the background; throws, or has no runtime at all, where the extension was updated. */
export type Connect = (name: string) => Port;

/** A request under way. */
export interface Request {
  /** Accepts the action that the last view offered. */
  accept(): void;
  /** Gives up the port; nothing is shown after that. */
  close(): void;
}

/** The part of the browser's runtime that is used here. */
interface Runtime {
  id?: string;
  connect(info: { name: string }): Port;
  onMessage: {
    addListener(
      listener: (
        message: { ask?: string; language?: string },
        sender: unknown,
        answer: (value: unknown) => void,
      ) => void,
    ): void;
  };
}

/** The extension's runtime, or what is left of it after an update; undefined where there is none. */
export function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime?: Runtime } | undefined
  >;
  return (browser ?? chrome)?.runtime;
}

/** The browser's own `runtime.connect`. */
export const connect: Connect = (name) => {
  const own = runtime();
  if (!own?.id) throw new Error('orphaned');
  return own.connect({ name });
};

/**
 * Asks the background for one link and shows what it says. A worker that is killed half-way is asked once
 * more, which is safe because an active link is reused; every request ends in a final view.
 */
export function requestLink(
  reference: InvoiceReference,
  language: PageLanguage,
  show: (view: ControlView) => void,
  open: Connect = connect,
): Request {
  const texts = TEXTS[language];
  let port: Port | null = null;
  let attempts = 0;
  let last: ControlView | null = null;
  let closed = false;

  const fail = (detail: string): void => {
    last = { state: 'error', label: texts.failed, detail };
    show(last);
  };

  const ask = (): void => {
    try {
      const mine = open('payment-link');
      port = mine;
      mine.onMessage.addListener((view: ControlView) => {
        if (closed || mine !== port) return;
        last = view;
        show(view);
        if (view.state !== 'busy' && !view.action) {
          port = null;
          mine.disconnect();
        }
      });
      mine.onDisconnect.addListener(() => {
        if (closed || mine !== port) return;
        port = null;
        if (last && last.state !== 'busy') return;
        if (attempts++) fail(texts.interrupted);
        else ask();
      });
      mine.postMessage({ reference, language });
    } catch {
      port = null;
      fail(texts.orphaned);
    }
  };

  show({ state: 'busy', label: texts.busy });
  ask();
  return {
    accept() {
      attempts = 0;
      last = null;
      // A port that died in the meantime took its offer with it: asking again leads to the same link.
      if (port) port.postMessage({ accept: true });
      else ask();
    },
    close() {
      closed = true;
      port?.disconnect();
      port = null;
    },
  };
}
