import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import { requestKey } from '../../utils/payment-links/link-requests';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import type { Bulk } from '../bulk/use-bulk';
import { useTexts } from '../hooks/use-language';
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
import { type Unpaid, useUnpaid } from '../unpaid/use-unpaid';
import type { TabId } from './first-tab';
import { LinksView } from './links-view';
import { PageChoiceCard } from './page-choice-card';
import { POPUP_TEXTS } from './popup-texts';

interface ViewsProps {
  accounts: Account[];
  links: PaymentLink[];
  /** What is known of invoices, by account id. */
  known: Unpaid['known'];
  bulk: Bulk;
  /** The tab to open with. */
  opening: TabId;
}

/** The popup's middle: the field that asks for a link, how that goes, and the tabs. */
export function Views({ accounts, links, known, bulk, opening }: ViewsProps) {
  const texts = useTexts(POPUP_TEXTS);
  const { tab: unpaidLabel } = useTexts(UNPAID_TEXTS);
  const { followed, start } = useLinkRequest();
  const [typed, setTyped] = useState('');
  const unpaid = useUnpaid(accounts, known, typed);
  const seen = useSeenOnPage(accounts.length > 0);
  const [tab, setTab] = useState(opening);
  const isDone = followed?.progress.state === 'done';

  useEffect(() => {
    if (isDone) setTab('links');
  }, [isDone]);

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
        onChoose={(id) => setTab(id as TabId)}
        tabs={[
          ...(accounts.length > 0 ? [{ id: 'unpaid', label: unpaidLabel, view: unpaidView }] : []),
          { id: 'links', label: texts.links, view: linksView },
        ]}
      />
    </>
  );
}
