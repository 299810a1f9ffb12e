/** @jsxImportSource react */
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import type { Invoice } from '../data/invoice';
import { keptListing, loadListing } from '../data/invoices';
import { sorted } from '../data/sorting';
import { useLoaded } from '../data/use-loaded';
import { daysBetween, money } from '../format';
import { navigate } from '../router';
import { StatusBadge } from './badge';
import { Card } from './card';
import { Failure } from './failure';
import { Icon } from './icon';
import { Bone } from './skeleton';

const SHOWN = 5;

/** The five unpaid invoices that are most urgent, each on a card of its own. */
export function UnpaidWidget() {
  const { texts } = useClientArea();
  const { value, failed, reload } = useLoaded(
    'unpaid',
    () => loadListing('unpaid'),
    () => keptListing('unpaid'),
  );
  const urgent = value && sorted(value.invoices, { column: 'due', descending: false }).slice(0, SHOWN);
  return (
    <Card
      title={texts.dashboard.unpaid}
      icon="billing"
      more={
        <a className={cls('link', 'card-more')} href="/billing">
          {texts.dashboard.seeAll}
        </a>
      }
    >
      {failed && <Failure onRetry={reload} />}
      {urgent?.length === 0 && <p className={cls('empty')}>{texts.billing.emptyUnpaid}</p>}
      <ul className={cls('dues')} aria-busy={!urgent && !failed}>
        {!urgent && !failed && <Skeletons />}
        {urgent?.map((invoice) => (
          <DueCard key={invoice.id} invoice={invoice} asOf={value?.asOf ?? invoice.due} />
        ))}
      </ul>
    </Card>
  );
}

function DueCard({ invoice, asOf }: { invoice: Invoice; asOf: string }) {
  const { texts, language } = useClientArea();
  const { number } = invoice;
  const days = daysBetween(asOf, invoice.due);
  const open = () => number && navigate(`/billing?invoice=${number}`, { dialog: true });
  return (
    // The button at its end does the same for the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <li className={cls('due', number !== null && 'row-open')} onClick={open}>
      <div className={cls('due-what')}>
        <h3 className={cls('due-number')}>
          {texts.invoice.title} {number ?? '—'}
        </h3>
        <p className={cls('quiet')}>{invoice.company}</p>
      </div>
      <div className={cls('due-sum')}>
        <p className={cls('due-amount')}>{money(invoice.amount, invoice.currency, language)}</p>
        <p className={cls('quiet')}>
          {days < 0 ? texts.dashboard.daysLate(-days) : texts.dashboard.dueIn(days)}
        </p>
      </div>
      <StatusBadge status={invoice.status} />
      {number !== null && (
        <button
          type="button"
          className={cls('icon-button', 'due-open')}
          aria-label={texts.dashboard.open(number)}
        >
          <Icon name="chevronRight" />
        </button>
      )}
    </li>
  );
}

function Skeletons() {
  return Array.from({ length: SHOWN }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: skeletons are all alike
    <li key={index} className={cls('due')} aria-hidden="true">
      <div className={cls('due-what')}>
        <Bone width="bone-long" />
        <Bone width="bone-short" />
      </div>
      <Bone width="bone-short" />
    </li>
  ));
}
