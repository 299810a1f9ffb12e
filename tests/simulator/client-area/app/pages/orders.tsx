/** @jsxImportSource react */
import { Badge } from '../components/badge';
import { PageHead } from '../components/page-head';
import { PlainTable } from '../components/plain-table';
import { useClientArea } from '../context';
import { ORDERS } from '../data/demo';
import { day, money } from '../format';

const TONES = { delivered: 'good', pending: 'waiting', cancelled: 'plain' } as const;

/** Orders; their numbers read like those of invoices. No invoices. */
export function Orders() {
  const { texts, language } = useClientArea();
  const { orders } = texts;
  return (
    <>
      <PageHead title={orders.title} lead={orders.lead} />
      <PlainTable
        title={orders.title}
        columns={[orders.number, orders.content, orders.placed, orders.sum, orders.state]}
        rows={ORDERS.map(({ number, content, placed, sum, state }) => [
          number,
          [
            number,
            content[language],
            day(placed, language),
            money(sum, 'SEK', language),
            <Badge key="state" tone={TONES[state]}>
              {orders[state]}
            </Badge>,
          ],
        ])}
      />
    </>
  );
}
