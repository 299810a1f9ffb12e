import browser from 'webextension-polyfill';
import { type PageSender, tellPage } from '../fingertips/tab-messages';
import { answerCommand, type CommandHandlers } from '../messages/commands';
import { type PortEdge, serveControl } from '../messages/control-connection';
import { CONTROL_PORT, PAGE_PORT, PROGRESS_PORT, RULE_PORT, SEEN_PORT } from '../messages/link-port';
import { serveProgress } from '../messages/progress-connection';
import { isContentScript, isOwnPage, type Sender } from '../messages/sender';
import type { PageTools } from '../page-tools/page-tools';
import type { PaymentLinkService } from '../payment-links/payment-link-service';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Opens every port and takes every message that may come in; whoever may not speak is cut off. */
export function listen(service: PaymentLinkService, pages: PageTools, handlers: CommandHandlers): void {
  const { id } = browser.runtime;
  const base = browser.runtime.getURL('');

  browser.runtime.onConnect.addListener((port) => {
    const sender = port.sender as Sender | undefined;
    if (port.name === CONTROL_PORT && isContentScript(sender, id)) {
      serveControl(edgeOf(port), { service, now: () => Date.now(), openOptions });
    } else if (port.name === SEEN_PORT && isContentScript(sender, id)) {
      void pages.onSeen();
    } else if (port.name === PAGE_PORT && isContentScript(sender, id)) {
      void pages.onOpened((message) => tellPage(message, sender as PageSender));
    } else if (port.name === RULE_PORT && isContentScript(sender, id)) {
      pages.onRule(edgeOf(port));
    } else if (port.name === PROGRESS_PORT && isOwnPage(sender, id, base)) {
      serveProgress(edgeOf(port), service);
    } else {
      port.disconnect();
    }
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    isOwnPage(sender, id, base) ? (answerCommand(handlers, message) ?? undefined) : undefined,
  );
}

function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

function edgeOf(port: Port): PortEdge {
  return {
    post(message) {
      // The other end can be gone between two lines; then there is nobody to tell.
      try {
        port.postMessage(message);
      } catch {}
    },
    onMessage: (listener) => port.onMessage.addListener((message) => listener(message)),
    onDisconnect: (listener) => port.onDisconnect.addListener(() => listener()),
  };
}
