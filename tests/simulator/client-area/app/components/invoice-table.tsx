/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import type { Invoice } from '../data/invoice';
import type { Column, Order } from '../data/sorting';
import { day, money } from '../format';
import { navigate } from '../router';
import { StatusBadge } from './badge';
import { Icon } from './icon';
import { SkeletonRows } from './skeleton';

const COLUMNS: Column[] = ['number', 'company', 'issued', 'due', 'amount', 'status'];

/** One page of invoices; a skeleton while `invoices` is null. `rowKey` says which rows React keeps. */
export function InvoiceTable(props: {
  title: string;
  invoices: Invoice[] | null;
  order: Order;
  onSort: (column: Column) => void;
  hrefOf: (number: string) => string;
  rowKey: (invoice: Invoice, index: number) => string;
}) {
  const { texts } = useClientArea();
  const { order, onSort } = props;
  return (
    <table className={cls('table')} aria-busy={!props.invoices}>
      <caption className={cls('unseen')}>{props.title}</caption>
      <thead className={cls('table-head')}>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={cls('heading', column === 'amount' && 'numeric')}
              aria-sort={
                order.column === column ? (order.descending ? 'descending' : 'ascending') : undefined
              }
            >
              <button type="button" className={cls('sort')} onClick={() => onSort(column)}>
                {texts.billing.columns[column]}
                <Icon name={sortIcon(order, column)} />
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {!props.invoices && <SkeletonRows rows={6} columns={COLUMNS.length} />}
        {props.invoices?.map((invoice, index) => (
          <InvoiceRow key={props.rowKey(invoice, index)} invoice={invoice} hrefOf={props.hrefOf} />
        ))}
      </tbody>
    </table>
  );
}

function sortIcon(order: Order, column: Column) {
  if (order.column !== column) return 'chevronsUpDown';
  return order.descending ? 'arrowDown' : 'arrowUp';
}

function InvoiceRow({ invoice, hrefOf }: { invoice: Invoice; hrefOf: (number: string) => string }) {
  const { texts, language } = useClientArea();
  const { number } = invoice;
  const labels = texts.billing.columns;
  const open = (event: MouseEvent) => {
    const onControl = event.target instanceof Element && event.target.closest('a, button');
    if (number && !onControl) navigate(hrefOf(number), { dialog: true });
  };
  return (
    // For the keyboard the link in the first cell does the same.
    <tr className={cls('row', number !== null && 'row-open')} onClick={open}>
      <td className={cls('cell', 'cell-number')} data-label={labels.number}>
        {number ? (
          <a className={cls('number')} href={hrefOf(number)}>
            {number}
          </a>
        ) : (
          '—'
        )}
      </td>
      <td className={cls('cell', 'cell-company')} data-label={labels.company}>
        {invoice.company}
      </td>
      <td className={cls('cell', 'cell-date')} data-label={labels.issued}>
        {day(invoice.issued, language)}
      </td>
      <td className={cls('cell', 'cell-date')} data-label={labels.due}>
        {day(invoice.due, language)}
      </td>
      <td className={cls('cell', 'numeric', 'cell-amount')} data-label={labels.amount}>
        {money(invoice.amount, invoice.currency, language)}
      </td>
      <td className={cls('cell')} data-label={labels.status}>
        <StatusBadge status={invoice.status} />
      </td>
    </tr>
  );
}
