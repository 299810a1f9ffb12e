import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import { openRequestsItem, requestKey, unseenOutcomeItem } from '../../utils/payment-links/link-requests';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useBulk } from '../bulk/use-bulk';
import { useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Tabs } from '../kit/tabs';
import { OpenRequests } from '../requests/open-requests';
import { RequestForm } from '../requests/request-form';
import { RequestProgress } from '../requests/request-progress';
import { UnseenOutcomeNotice } from '../requests/unseen-outcome';
import { isUnderWay, useLinkRequest } from '../requests/use-link-request';
import { ShareButton } from '../share/share-button';
import { UNPAID_TEXTS } from '../unpaid/unpaid-texts';
import { UnpaidView } from '../unpaid/unpaid-view';
import { keysOfRequests } from '../unpaid/use-row-requests';
import { useSeenOnPage } from '../unpaid/use-seen-on-page';
import { useUnpaid } from '../unpaid/use-unpaid';
import { firstTab, type TabId } from './first-tab';
import { LinksView } from './links-view';
import { PageChoiceCard } from './page-choice-card';
import { POPUP_TEXTS } from './popup-texts';

interface ViewsProps {
  accounts: Account[];
  links: PaymentLink[];
}

/** The popup's middle: the field that asks for a link, how that goes, and the tabs. */
export function Views({ accounts, links }: ViewsProps) {
  const texts = useTexts(POPUP_TEXTS);
  const { tab: unpaidLabel } = useTexts(UNPAID_TEXTS);
  const { followed, start } = useLinkRequest();
  const [typed, setTyped] = useState('');
  const unpaid = useUnpaid(accounts, typed);
  const bulk = useBulk();
  const seen = useSeenOnPage(accounts.length > 0);
  const opening = useOpeningTab(links, bulk.job);
  const [chosen, setChosen] = useState<TabId | null>(null);
  const isDone = followed?.progress.state === 'done';

  useEffect(() => {
    if (isDone) setChosen('links');
  }, [isDone]);

  const tab = chosen ?? opening;
  const isReady = useOnce(tab !== null && unpaid.known !== undefined);
  if (tab === null || !isReady) return null;
  const own = keysOfRequests(unpaid.requests);
  if (followed) own.add(requestKey(followed.request));

  /** A company that was typed: its only invoice's link, or on to the list of its invoices. */
  function takeText(text: string): boolean {
    const [first, second] = unpaid.shown;
    if (tab !== 'unpaid' || !first || !/\p{L}/u.test(text)) return false;
    if (second) document.querySelector<HTMLElement>('.window-list button')?.focus();
    else unpaid.requests.start(first);
    return true;
  }

  const linksView = <LinksView accounts={accounts} links={links} followed={followed} onRequest={start} />;
  const unpaidView = (
    <UnpaidView
      unpaid={unpaid}
      bulk={bulk}
      seen={seen}
      accounts={accounts}
      links={links}
      renderShare={(link) => <ShareButton link={link} iconOnly />}
    />
  );
  return (
    <>
      {accounts.length > 0 && (
        <RequestForm
          isBusy={isUnderWay(followed)}
          isFirst={links.length === 0}
          onRequest={(reference) => start({ reference })}
          {...(tab === 'unpaid' && { onType: setTyped, onText: takeText })}
        />
      )}
      {followed && <RequestProgress followed={followed} onRetry={() => start(followed.request)} />}
      <OpenRequests own={own} />
      {!followed && <UnseenOutcomeNotice links={links} onRetry={(reference) => start({ reference })} />}
      <PageChoiceCard known={unpaid.known} onRequest={start} />
      <Tabs
        label={texts.tabs}
        chosen={tab}
        onChoose={(id) => setChosen(id as TabId)}
        tabs={[
          ...(accounts.length > 0 ? [{ id: 'unpaid', label: unpaidLabel, view: unpaidView }] : []),
          { id: 'links', label: texts.links, view: linksView },
        ]}
      />
    </>
  );
}

/** Whether it has ever been so. */
function useOnce(isSo: boolean): boolean {
  const was = useRef(false);
  was.current ||= isSo;
  return was.current;
}

/** The tab to open with, decided once when all that decides it was read; null until then. */
function useOpeningTab(links: PaymentLink[], job: Parameters<typeof firstTab>[0]['job'] | undefined) {
  const openRequests = useStored(openRequestsItem);
  const unseen = useStored(unseenOutcomeItem);
  const [tab, setTab] = useState<TabId | null>(null);
  const isRead = openRequests !== undefined && unseen !== undefined && job !== undefined;
  if (tab !== null || !isRead) return tab;
  const decided = firstTab({ links, openRequests, unseen, job, now: Date.now() });
  setTab(decided);
  return decided;
}
