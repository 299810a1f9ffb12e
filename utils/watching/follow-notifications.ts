import browser from 'webextension-polyfill';
import { unseenItem } from '../background/badge';
import { paymentLinksItem } from '../payment-links/payment-link';
import type { Store } from '../storage/store';
import { newsTarget, uuidOfNotification } from './news-target';

/**
 * Opens what a notification is about when it is clicked, and takes the news off the badge. The permission
 * is optional: browsers offer the event only once it was given, which may be long after the start.
 */
export function followNotifications(store: Store): void {
  let isListening = false;
  const listen = () => {
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => void openNews(id, store));
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

async function openNews(id: string, store: Store): Promise<void> {
  const uuid = uuidOfNotification(id);
  const link = (await store.read(paymentLinksItem)).find((candidate) => candidate.uuid === uuid);
  // A link that was taken off the list meanwhile: the popup's page still says what there is.
  const url = newsTarget(link) ?? browser.runtime.getURL('/popup.html');
  const tab = await browser.tabs.create({ url });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  await browser.notifications.clear(id);
  await store.update(unseenItem, (unseen) => ({
    ...unseen,
    paid: unseen.paid.filter((other) => other !== uuid),
  }));
}
