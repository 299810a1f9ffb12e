/** @jsxImportSource react */
import { cls } from '../../class-names';
import { StatusBadge } from '../components/badge';
import { PageHead } from '../components/page-head';
import { Bone } from '../components/skeleton';
import { useClientArea } from '../context';
import { get } from '../data/api';
import type { Status } from '../data/invoice';
import { useLoaded } from '../data/use-loaded';
import { day, money } from '../format';

interface LinkedInvoice {
  number: string | null;
  outstanding?: number | string;
  total: number | string;
  currency: string;
  dueDate: string;
  status: Status;
}

/** What the payer sees, shown within the client area: reached by soft navigation only. */
export function PayerPage({ uuid }: { uuid: string }) {
  const { texts, language } = useClientArea();
  const { value, failed } = useLoaded(uuid, async () => {
    const answer = await get<{ invoice: LinkedInvoice }>(`/billing/payment-link/${encodeURIComponent(uuid)}`);
    return answer.data.invoice;
  });
  const amount = Number(value?.outstanding ?? value?.total ?? 0);
  return (
    <>
      <PageHead title={texts.pay.title} lead={texts.pay.lead} />
      <section className={cls('card', 'payer')} aria-busy={!value && !failed}>
        {failed && !value ? (
          <p>{texts.pay.gone}</p>
        ) : (
          <>
            <p className={cls('payer-number')}>
              {value ? `${texts.pay.invoice} ${value.number ?? '—'}` : <Bone />}
            </p>
            <p className={cls('payer-amount')}>
              {value ? money(amount, value.currency, language) : <Bone width="bone-long" />}
            </p>
            <p className={cls('quiet')}>
              {value ? `${texts.pay.due} ${day(value.dueDate, language)}` : <Bone width="bone-short" />}
            </p>
            {value && (
              <p>
                <StatusBadge status={value.status} />
              </p>
            )}
            <button type="button" className={cls('button', 'button-main')} disabled>
              {texts.pay.card}
            </button>
            <button type="button" className={cls('button')} disabled>
              {texts.pay.swish}
            </button>
          </>
        )}
      </section>
      <p className={cls('payer-back')}>
        <a className={cls('link')} href="/billing">
          {texts.pay.back}
        </a>
      </p>
    </>
  );
}
