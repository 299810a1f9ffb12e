import type { ComponentChildren } from 'preact';
import './unpaid.css';
import { CircleCheck } from 'lucide';
import type { Account } from '../../utils/accounts/account';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import type { InvoiceReference } from '../../utils/sightings/reference';
import { BulkPanel } from '../bulk/bulk-panel';
import type { Bulk } from '../bulk/use-bulk';
import { useTexts } from '../hooks/use-language';
import { useNow } from '../hooks/use-now';
import { Icon } from '../kit/icon';
import { Notice } from '../kit/notice';
import { findInvoice } from './find-invoice';
import { PageInvoices } from './page-invoices';
import { RefreshNotices } from './refresh-notices';
import { SelectionBar } from './selection-bar';
import { UnpaidHead } from './unpaid-head';
import { UnpaidList } from './unpaid-list';
import { UNPAID_TEXTS } from './unpaid-texts';
import { UnpaidTools } from './unpaid-tools';
import type { Unpaid } from './use-unpaid';

interface UnpaidViewProps {
  unpaid: Unpaid;
  accounts: readonly Account[];
  links: readonly PaymentLink[];
  bulk: Bulk;
  /** The unpaid invoices on the page in the active tab. */
  seen: readonly InvoiceReference[];
  /** What offers to send a link, such as a button that opens the share sheet; without it no row does. */
  renderShare?: (link: PaymentLink) => ComponentChildren;
}

/** The tab of who owes: every unpaid invoice of the accounts, as last read, with no page of HostUp open. */
export function UnpaidView({ unpaid, accounts, links, bulk, seen, renderShare }: UnpaidViewProps) {
  const texts = useTexts(UNPAID_TEXTS);
  const now = useNow(30_000);
  const { all, shown, refreshing, known, accountIds } = unpaid;
  const isRead = accountIds.some((id) => (known?.get(id)?.unpaidReadAt ?? null) !== null);
  return (
    <section class="unpaid" aria-label={texts.title}>
      <BulkPanel
        bulk={bulk}
        accounts={accounts}
        nameOf={({ reference }) => findInvoice(known, reference)?.number ?? reference.value}
      />
      <PageInvoices seen={seen} onBulk={bulk.start} />
      {isRead && <UnpaidHead unpaid={unpaid} now={now} />}
      <RefreshNotices unpaid={unpaid} accounts={accounts} />
      {!isRead && refreshing.isBusy && (
        <Notice tone="busy">
          <p>{texts.reading}</p>
        </Notice>
      )}
      {isRead && all.length === 0 && shown.length === 0 && !refreshing.isBusy && <NothingOwed />}
      {all.length > 0 && <UnpaidTools unpaid={unpaid} accounts={accounts} />}
      {shown.length > 0 && (
        <UnpaidList unpaid={unpaid} accounts={accounts} links={links} now={now} renderShare={renderShare} />
      )}
      {all.length > 0 && shown.length === 0 && <p class="unpaid-none-found">{texts.noneFound}</p>}
      <SelectionBar unpaid={unpaid} onBulk={bulk.start} />
    </section>
  );
}

function NothingOwed() {
  const texts = useTexts(UNPAID_TEXTS);
  return (
    <div class="lead">
      <span class="lead-mark">
        <Icon node={CircleCheck} size={24} />
      </span>
      <h2>{texts.none}</h2>
      <p>{texts.noneText}</p>
    </div>
  );
}
