import browser from 'webextension-polyfill';
import { accountService } from '../accounts/account-service';
import { bulkService } from '../bulk/bulk-service';
import { followFingertips } from '../fingertips/follow-fingertips';
import { tellPages } from '../fingertips/tab-messages';
import { pageTools } from '../page-tools/page-tools';
import { linkIssuer } from '../payment-links/link-issuer';
import { paymentLinkService } from '../payment-links/payment-link-service';
import { browserManaged } from '../policy/browser-managed';
import { effectivePreferences } from '../policy/effective-preferences';
import { guardedAccounts } from '../policy/guarded-accounts';
import { policyItem } from '../policy/policy';
import { policyService } from '../policy/policy-service';
import { preferencesItem } from '../preferences/preferences';
import { followNotifications } from '../watching/follow-notifications';
import { notify } from '../watching/notify';
import { watchService } from '../watching/watch-service';
import { followAlarms, setAlarm } from './alarms';
import { followUnseen, unseenItem } from './badge';
import { browserEdges } from './browser-edges';
import { commandHandlers } from './handlers';
import { listen } from './listen';
import { restrictStorage } from './trusted-storage';

/**
 * Puts the background together. Every listener is added before the first await, so that an event that
 * starts the worker finds it.
 */
export function startBackground(): void {
  const edges = browserEdges();
  const { store, now } = edges;
  const preferences = async () =>
    effectivePreferences(await store.read(preferencesItem), await store.read(policyItem));

  const issuer = linkIssuer(edges);
  const watchesCopied = async () => (await preferences()).watchCopied;
  const links = paymentLinkService({ ...edges, issuer, watchesCopied });
  const accounts = guardedAccounts(accountService(edges), store);
  const pages = pageTools({ store, issuer, now, tellPages });
  const bulk = bulkService({ ...edges, issuer, setAlarm: (isOn) => setAlarm('bulk', isOn ? 0.5 : null) });
  const watching = watchService({
    ...edges,
    issuer,
    preferences,
    setAlarm: (period) => setAlarm('watch', period),
    async tell(news, link) {
      if (news === 'paid') {
        await store.update(unseenItem, (unseen) => ({
          ...unseen,
          paid: [...unseen.paid, link.uuid].slice(-99),
        }));
      }
      await notify(news, link, await preferences());
    },
  });

  listen(links, pages, commandHandlers({ store, now, issuer, links, accounts, watching, bulk, pages }));
  followAlarms({ watch: watching.round, bulk: bulk.resume });
  followFingertips({ service: links, store, now, openPopup: () => browser.action.openPopup() });
  followUnseen(store);
  followNotifications(store);
  pages.followRules();
  policyService({ ...edges, managed: browserManaged() }).follow();
  watching.followLinks();
  void restrictStorage();
  void links.resume();
  void bulk.resume();
}
