import './popup.css';
import '../link-state/link-state.css';
import '../links/links.css';
import { Settings } from 'lucide';
import { accountsItem } from '../../utils/accounts/account';
import { paymentLinksItem } from '../../utils/payment-links/payment-link';
import { useBulk } from '../bulk/use-bulk';
import { openSettings } from '../hooks/open-settings';
import { useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Announcer } from '../kit/announcer';
import { BrandMark } from '../kit/brand-mark';
import { IconButton } from '../kit/icon-button';
import { PaidNews } from '../link-state/paid-news';
import { usePageTools } from '../page-tools/use-page-tools';
import { ShareHost } from '../share/share-host';
import { useKnownInvoices } from '../unpaid/use-known-invoices';
import { FirstRun } from './first-run';
import { POPUP_TEXTS } from './popup-texts';
import { useOpeningTab } from './use-opening-tab';
import { Views } from './views';

/** The toolbar popup. */
export function Popup() {
  const texts = useTexts(POPUP_TEXTS);
  const accounts = useStored(accountsItem);
  const links = useStored(paymentLinksItem);
  const known = useKnownInvoices(accounts?.map(({ id }) => id));
  const bulk = useBulk();
  const opening = useOpeningTab(links, bulk.job, known !== undefined);
  const pageTools = usePageTools();
  return (
    <Announcer>
      <ShareHost>
        <header class="bar">
          <BrandMark size={22} />
          <h1>{texts.name}</h1>
          {pageTools.button}
          <IconButton icon={Settings} label={texts.settings} onClick={openSettings} />
        </header>
        <main>
          {pageTools.panel}
          {links && <PaidNews links={links} />}
          {accounts?.length === 0 && <FirstRun />}
          {accounts && links && opening && (
            <Views accounts={accounts} links={links} known={known} bulk={bulk} opening={opening} />
          )}
        </main>
      </ShareHost>
    </Announcer>
  );
}
