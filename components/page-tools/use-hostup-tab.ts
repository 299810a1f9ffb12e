import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isClientAreaPage } from '../../utils/hostup/payment-url';

/**
 * Whether the tab under the popup shows HostUp's client area, which the payer's page is no part of. The host
 * permission lets us see the address of such a tab, and of no other.
 */
export function useHostUpTab(): boolean {
  const [isHostUp, setHostUp] = useState(false);
  useEffect(() => {
    void browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([tab]) => setHostUp(isClientAreaPage(tab?.url)))
      .catch(() => undefined);
  }, []);
  return isHostUp;
}
