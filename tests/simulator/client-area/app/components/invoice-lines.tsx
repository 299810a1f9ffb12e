/** @jsxImportSource react */
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import type { InvoiceDetail } from '../data/invoice-detail';
import { money } from '../format';
import type { Language } from '../settings';
import { SkeletonRows } from './skeleton';

/** What an invoice is for, and its sums; a skeleton while `detail` is null. */
export function InvoiceLines({ detail, language }: { detail: InvoiceDetail | null; language: Language }) {
  const { texts } = useClientArea();
  const currency = detail?.invoice.currency ?? 'SEK';
  return (
    <table className={cls('lines')}>
      <caption className={cls('unseen')}>{texts.invoice.lines}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.invoice.description}</th>
          <th scope="col" className={cls('numeric')}>
            {texts.invoice.quantity}
          </th>
          <th scope="col" className={cls('numeric')}>
            {texts.invoice.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {!detail && <SkeletonRows rows={2} columns={3} />}
        {detail?.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of an invoice have no other name
          <tr key={index}>
            <td>{line.description}</td>
            <td className={cls('numeric')}>{line.quantity}</td>
            <td className={cls('numeric')}>{money(line.amount, currency, language)}</td>
          </tr>
        ))}
      </tbody>
      {detail && (
        <tfoot>
          {detail.credit > 0 && (
            <Sum name={texts.invoice.credit} value={money(-detail.credit, currency, language)} />
          )}
          <Sum name={texts.invoice.total} value={money(detail.invoice.amount, currency, language)} strong />
          <Sum name={texts.invoice.tax} value={money(detail.tax, currency, language)} />
        </tfoot>
      )}
    </table>
  );
}

function Sum({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  return (
    <tr className={cls('sum', strong && 'sum-total')}>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td className={cls('numeric')}>{value}</td>
    </tr>
  );
}
