/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import type { Invoice } from '../data/invoice';
import type { Listing } from '../data/invoices';
import { day, money } from '../format';
import { Bone } from './skeleton';

/** What is to be paid, what is late, and when the next invoice is due, from the unpaid ones. */
export function BillingSummary({ listing }: { listing: Listing | null }) {
  const { texts, language } = useClientArea();
  const invoices = listing?.invoices ?? [];
  const late = invoices.filter(({ status }) => status === 'Overdue');
  const coming = invoices.filter(({ status }) => status === 'Unpaid').map(({ due }) => due);
  const sum = (list: Invoice[]) =>
    sums(list).map(([currency, amount]) => (
      <span key={currency} className={cls('stat-line')}>
        {money(amount, currency, language)}
      </span>
    ));
  return (
    <dl className={cls('stats')} aria-busy={!listing}>
      <Stat
        name={texts.billing.outstanding}
        note={texts.billing.count(invoices.length)}
        ready={listing !== null}
      >
        {sum(invoices)}
      </Stat>
      <Stat name={texts.billing.overdue} note={texts.billing.count(late.length)} ready={listing !== null}>
        {sum(late)}
      </Stat>
      <Stat
        name={texts.billing.nextDue}
        note={listing ? `${texts.billing.updated} ${day(listing.asOf, language)}` : ''}
        ready={listing !== null}
      >
        {day(coming.sort()[0] ?? null, language)}
      </Stat>
    </dl>
  );
}

function Stat(props: { name: string; note: string; ready: boolean; children: ReactNode }) {
  return (
    <div className={cls('stat')}>
      <dt className={cls('stat-name')}>{props.name}</dt>
      <dd className={cls('stat-value')}>{props.ready ? props.children : <Bone width="bone-long" />}</dd>
      <dd className={cls('quiet')}>{props.ready ? props.note : <Bone width="bone-short" />}</dd>
    </div>
  );
}

function sums(invoices: Invoice[]): [currency: string, amount: number][] {
  const totals = new Map<string, number>();
  for (const { currency, amount } of invoices) totals.set(currency, (totals.get(currency) ?? 0) + amount);
  return [...totals].sort(([a], [b]) => b.localeCompare(a));
}
