/** @jsxImportSource react */
import { Badge } from '../components/badge';
import { PageHead } from '../components/page-head';
import { PlainTable } from '../components/plain-table';
import { useClientArea } from '../context';
import { TICKETS } from '../data/demo';
import { day } from '../format';

const TONES = { open: 'waiting', answered: 'good', closed: 'plain' } as const;

/** Tickets; their numbers read like internal ids of invoices. No invoices. */
export function Support() {
  const { texts, language } = useClientArea();
  const { support } = texts;
  return (
    <>
      <PageHead title={support.title} lead={support.lead} />
      <PlainTable
        title={support.title}
        columns={[support.ticket, support.subject, support.updated, support.state]}
        rows={TICKETS.map(({ id, subject, updated, state }) => [
          id,
          [
            `#${id}`,
            subject[language],
            day(updated, language),
            <Badge key="state" tone={TONES[state]}>
              {support[state]}
            </Badge>,
          ],
        ])}
      />
    </>
  );
}
