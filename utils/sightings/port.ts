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

/** A request under way. */
export interface Request {
  /** Accepts the action that the last view offered. */
  confirm(): void;
  /** Gives up the port; nothing is shown after that. */
  close(): void;
}

/** Hears what the background says to a page; `answer` takes what is asked for. */
export type Hear = (message: never, sender: unknown, answer: (value: unknown) => void) => void;

/** The part of the browser's runtime that is used here; Firefox has it under this name too. */
declare const chrome: {
  runtime: {
    connect(info: { name: string }): Port;
    onMessage: { addListener(listener: Hear): void };
  };
};

/** Opens a port to the background; throws where the extension was updated under the page. */
export const connect = (name: string): Port => chrome.runtime.connect({ name });

/** Hears what the background says to this page. */
export const listen = (hear: Hear): void => chrome.runtime.onMessage.addListener(hear);

/**
 * Asks the background for one link and shows what it says. A worker that is killed half-way is asked once
 * more, which is safe because an active link is reused; every request ends in a final view.
 */
export const requestLink = (
  reference: InvoiceReference,
  language: PageLanguage,
  show: (view: ControlView) => void,
): Request => {
  const [label, orphaned] = TEXTS[language];
  let port: Port | undefined;
  let isBusy: boolean;

  const fail = (): void => show({ state: 'error', label, detail: orphaned });
  const close = (): void => port?.disconnect();

  const ask = (isRetry?: boolean): void => {
    isBusy = true;
    try {
      port = connect('payment-link');
      port.onMessage.addListener((view: ControlView) => {
        isBusy = view.state === 'busy';
        show(view);
        if (!isBusy && !view.action) close();
      });
      port.onDisconnect.addListener(() => {
        // A background that dies twice is most likely one that was updated.
        if (isBusy) isRetry ? fail() : ask(true);
      });
      port.postMessage({ reference, language });
    } catch {
      fail();
    }
  };

  const confirm = (): void => {
    try {
      (port as Port).postMessage({ accept: true });
    } catch {
      // No port yet, or it died and took its offer with it: asking leads to the same link.
      ask();
    }
  };

  show({ state: 'busy', label });
  confirm();
  return { confirm, close };
};
