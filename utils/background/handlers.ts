import type { AccountService } from '../accounts/account-service';
import type { BulkService } from '../bulk/bulk-service';
import { type Result, success } from '../failures/failure';
import { pageChoiceItem } from '../fingertips/page-choice';
import { pickOnActivePage, seenOnActivePage, skeletonOfActivePage } from '../fingertips/tab-messages';
import { browserLanguage } from '../i18n/browser-language';
import { refreshUnpaid } from '../invoices/unpaid-reader';
import type { CommandHandlers } from '../messages/commands';
import { learnedRulesItem } from '../page-tools/learned-rule';
import type { PageTools } from '../page-tools/page-tools';
import { templatesItem } from '../payer-messages/template';
import type { LinkIssuer } from '../payment-links/link-issuer';
import type { PaymentLinkService } from '../payment-links/payment-link-service';
import { preferencesItem } from '../preferences/preferences';
import { exportSettings, importSettings } from '../settings-file/settings-file';
import type { Store } from '../storage/store';
import type { WatchService } from '../watching/watch-service';
import { markSeen } from './mark-seen';

/** The services that commands are led to. */
export interface Services {
  store: Store;
  now(): number;
  issuer: LinkIssuer;
  links: PaymentLinkService;
  accounts: AccountService;
  watching: WatchService;
  bulk: BulkService;
  pages: PageTools;
}

/** Every command of the extension's own pages, led to the service that does it. */
export function commandHandlers({
  store,
  now,
  issuer,
  links,
  accounts,
  watching,
  bulk,
  pages,
}: Services): CommandHandlers {
  return {
    saveKey: ({ key, ...options }) => accounts.save(key, options),
    testAccount: ({ accountId }) => accounts.testAccount(accountId),
    removeAccount: ({ accountId, withLinks }) => accounts.remove(accountId, withLinks),
    changeAccount: ({ accountId, ...changes }) => accounts.change(accountId, changes),

    copyLink: ({ uuid }) => links.copy(uuid),
    refreshLink: ({ uuid }) => watching.refresh(uuid),
    refreshLinks: () => watching.refreshAll(),
    watchLink: ({ uuid, watched }) => watching.setWatched(uuid, watched),
    forgetLink: ({ uuid }) => watching.forget(uuid),
    markSeen: ({ outcomeAt }) => done(markSeen(store, outcomeAt)),

    refreshUnpaid: async ({ accountId }) =>
      done(refreshUnpaid(store, await issuer.apiOf(accountId), accountId, now)),

    startBulk: ({ requests }) => bulk.start(requests),
    controlBulk: ({ action, only }) => bulk.control(action, only),

    savePreferences: (changes) =>
      done(store.update(preferencesItem, (before) => ({ ...before, ...changes }))),
    saveTemplates: ({ templates }) => done(store.update(templatesItem, () => templates)),
    exportSettings: () => exportSettings(store),
    importSettings: ({ text }) => importSettings(store, text),

    seenOnPage: async () => seenOnActivePage(await store.read(learnedRulesItem)),
    clearPageChoice: () => done(store.update(pageChoiceItem, () => null)),
    pickOnPage: async () => {
      await pages.expectRule();
      return pickOnActivePage(browserLanguage());
    },
    reportPage: skeletonOfActivePage,
    forgetRule: ({ id }) =>
      done(store.update(learnedRulesItem, (rules) => rules.filter((rule) => rule.id !== id))),
  };
}

async function done(work: Promise<Result<unknown>>): Promise<Result<null>> {
  const result = await work;
  return result.ok ? success(null) : result;
}
