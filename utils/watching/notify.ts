import browser from 'webextension-polyfill';
import { browserLanguage } from '../i18n/browser-language';
import type { PaymentLink } from '../payment-links/payment-link';
import type { Preferences } from '../preferences/preferences';
import type { News } from './news';
import { notificationId } from './news-target';
import { newsSentence } from './news-texts';

const WISH: Record<News, keyof Preferences> = {
  paid: 'notifyPaid',
  seen: 'notifySeen',
  expiring: 'notifyExpiring',
};

/** Shows a notification of a piece of news, where the user wants it and the browser lets us. */
export async function notify(news: News, link: PaymentLink, preferences: Preferences): Promise<void> {
  if (!preferences[WISH[news]] || !(await browser.permissions.contains({ permissions: ['notifications'] })))
    return;
  await browser.notifications.create(notificationId(news, link.uuid), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: newsSentence(news, link, browserLanguage()),
    message: link.invoice.company ?? '',
  });
}
