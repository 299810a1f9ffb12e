/** @jsxImportSource react */
import { Badge } from '../components/badge';
import { PageHead } from '../components/page-head';
import { PlainTable } from '../components/plain-table';
import { useClientArea } from '../context';
import { DOMAINS } from '../data/demo';
import { day } from '../format';

/** Domain names; one of them reads like an invoice's number. No invoices. */
export function Domains() {
  const { texts, language } = useClientArea();
  const { domains } = texts;
  return (
    <>
      <PageHead title={domains.title} lead={domains.lead} />
      <PlainTable
        title={domains.title}
        columns={[domains.name, domains.expires, domains.renewal]}
        rows={DOMAINS.map(({ name, expires, renewal }) => [
          name,
          [
            name,
            day(expires, language),
            <Badge key="renewal" tone={renewal ? 'good' : 'plain'}>
              {renewal ? domains.on : domains.off}
            </Badge>,
          ],
        ])}
      />
    </>
  );
}
