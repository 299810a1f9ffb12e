import browser from 'webextension-polyfill';
import { HOSTUP_ORIGIN } from '../hostup/payment-url';

const SITE = { origins: [`${HOSTUP_ORIGIN}/*`] };

/** Whether the user lets the extension reach HostUp; browsers allow to take that back. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(SITE);
}

/** Asks the user for it; only works in answer to a click on one of our own pages. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(SITE);
}
