/** @jsxImportSource react */
import { useId } from 'react';
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import type { Invoice } from '../data/invoice';
import { keptInvoice, loadDetail } from '../data/invoice-detail';
import type { Tab } from '../data/invoices';
import { useLoaded } from '../data/use-loaded';
import { day } from '../format';
import { StatusBadge } from './badge';
import { Dialog } from './dialog';
import { Failure } from './failure';
import { Icon } from './icon';
import { InvoiceLines } from './invoice-lines';
import { Bone } from './skeleton';

/** One invoice by its printed number, over the billing page; `tab` is where it is looked for first. */
export function InvoiceDialog({ number, tab, onClose }: { number: string; tab: Tab; onClose: () => void }) {
  const { texts, language } = useClientArea();
  const title = useId();
  const {
    value: detail,
    failed,
    reload,
  } = useLoaded(number, async () => ({ found: await loadDetail(number, tab) }));
  const invoice = detail ? (detail.found?.invoice ?? null) : keptInvoice(number);
  const unknown = detail !== null && !detail.found;
  return (
    <Dialog labelledBy={title} onClose={onClose} busy={!detail && !failed}>
      <div className={cls('dialog-head')}>
        <h2 id={title} className={cls('dialog-title')}>
          {unknown ? texts.invoice.title : `${texts.invoice.title} ${number}`}
        </h2>
        {invoice && <StatusBadge status={invoice.status} />}
      </div>
      {failed && <Failure onRetry={reload} />}
      {unknown ? <p>{texts.invoice.unknown}</p> : <Facts invoice={invoice} />}
      {!failed && !unknown && <InvoiceLines detail={detail?.found ?? null} language={language} />}
      {detail?.found?.payerPath && (
        <div className={cls('dialog-foot')}>
          <a className={cls('button')} href={detail.found.payerPath}>
            <Icon name="external" />
            {texts.invoice.preview}
          </a>
        </div>
      )}
    </Dialog>
  );
}

function Facts({ invoice }: { invoice: Invoice | null }) {
  const { texts, language } = useClientArea();
  const facts: [string, string | undefined][] = [
    [texts.invoice.company, invoice?.company],
    [texts.invoice.issued, invoice?.issued && day(invoice.issued, language)],
    [texts.invoice.due, invoice?.due && day(invoice.due, language)],
  ];
  if (invoice?.paid) facts.push([texts.invoice.paid, day(invoice.paid, language)]);
  return (
    <dl className={cls('facts')}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <Bone />}</dd>
        </div>
      ))}
    </dl>
  );
}
