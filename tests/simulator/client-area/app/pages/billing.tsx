/** @jsxImportSource react */
import { useId, useState } from 'react';
import { cls } from '../../class-names';
import { BillingSummary } from '../components/billing-summary';
import { Failure } from '../components/failure';
import { InvoiceDialog } from '../components/invoice-dialog';
import { InvoiceTable } from '../components/invoice-table';
import { PageHead } from '../components/page-head';
import { Pagination } from '../components/pagination';
import { Tabs } from '../components/tabs';
import { useClientArea } from '../context';
import { keptListing, loadListing, type Tab } from '../data/invoices';
import { firstOrder, nextOrder, type Order, sorted } from '../data/sorting';
import { useLoaded } from '../data/use-loaded';
import { leaveDialog, navigate } from '../router';
import { useRowKey } from './billing-rows';
import { billingUrl, tabOf } from './billing-url';

const TABS: Tab[] = ['unpaid', 'paid', 'all'];

/** The invoices by status, and one of them in a dialog where the URL names it. */
export function Billing() {
  const { texts, url } = useClientArea();
  const tab = tabOf(url);
  const number = url.searchParams.get('invoice');
  const panel = useId();
  const unpaid = useLoaded(
    'unpaid',
    () => loadListing('unpaid'),
    () => keptListing('unpaid'),
  );
  return (
    <>
      <PageHead title={texts.billing.title} lead={texts.billing.lead} />
      <BillingSummary listing={unpaid.value} />
      <section className={cls('card', 'table-card')} aria-label={texts.billing.title}>
        <Tabs
          label={texts.billing.tabs}
          panel={panel}
          value={tab}
          tabs={TABS.map((value) => ({
            value,
            label: texts.billing[value],
            count: value === 'unpaid' ? unpaid.value?.invoices.length : undefined,
          }))}
          onChange={(value) => navigate(billingUrl(url, { tab: value }))}
        />
        <div id={panel} role="tabpanel" aria-labelledby={`${panel}-${tab}`}>
          <TabContent key={tab} tab={tab} />
        </div>
      </section>
      {number !== null && (
        <InvoiceDialog number={number} tab={tab} onClose={() => leaveDialog(billingUrl(url, { tab }))} />
      )}
    </>
  );
}

const PAGE_SIZE = 10;

function TabContent({ tab }: { tab: Tab }) {
  const { texts, url } = useClientArea();
  const { value, failed, reload } = useLoaded(
    tab,
    () => loadListing(tab),
    () => keptListing(tab),
  );
  const [order, setOrder] = useState<Order>(() => firstOrder(tab));
  const [wanted, setWanted] = useState(1);
  const rowKey = useRowKey(url);
  const total = value?.invoices.length ?? 0;
  const page = Math.max(1, Math.min(wanted, Math.ceil(total / PAGE_SIZE)));
  const shown = value && sorted(value.invoices, order).slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  if (failed) return <Failure onRetry={reload} />;
  if (shown?.length === 0) {
    return (
      <p className={cls('empty')}>{tab === 'unpaid' ? texts.billing.emptyUnpaid : texts.billing.empty}</p>
    );
  }
  return (
    <>
      <InvoiceTable
        title={`${texts.billing.title}: ${texts.billing[tab]}`}
        invoices={shown}
        order={order}
        onSort={(column) => {
          setOrder(nextOrder(order, column));
          setWanted(1);
        }}
        hrefOf={(number) => billingUrl(url, { tab, invoice: number })}
        rowKey={rowKey}
      />
      {value && <Pagination page={page} size={PAGE_SIZE} total={total} onChange={setWanted} />}
    </>
  );
}
