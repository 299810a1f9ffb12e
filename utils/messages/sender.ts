import { HOSTUP_ORIGIN, isClientAreaPage } from '../hostup/payment-url';

/** The part of a message's sender that decides. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { url?: string | undefined } | undefined;
}

/** Whether a page of the client area speaks: our content script, in a tab, on HostUp's host, not on the
 * payer's page. Frames are told by their own address. */
export function isContentScript(sender: Sender | undefined, extensionId: string): boolean {
  if (!sender?.tab || sender.id !== extensionId) return false;
  if (sender.origin !== undefined && sender.origin !== HOSTUP_ORIGIN) return false;
  return isClientAreaPage(sender.url);
}

/** Whether one of the extension's own pages speaks. `base` is the extension's own address. */
export function isOwnPage(sender: Sender | undefined, extensionId: string, base: string): boolean {
  return sender?.id === extensionId && (sender.url ?? '').startsWith(base);
}
