/** @jsxImportSource react */
import { Badge } from '../components/badge';
import { PageHead } from '../components/page-head';
import { PlainTable } from '../components/plain-table';
import { useClientArea } from '../context';
import { SERVICES } from '../data/demo';
import { day, money } from '../format';

/** Hosting products with their ids. No invoices. */
export function Services() {
  const { texts, language } = useClientArea();
  const { services } = texts;
  return (
    <>
      <PageHead title={services.title} lead={services.lead} />
      <PlainTable
        title={services.title}
        columns={[services.product, services.id, services.renews, services.price, services.state]}
        rows={SERVICES.map(({ id, name, domain, renews, price, active }) => [
          id,
          [
            `${name[language]} · ${domain}`,
            id,
            day(renews, language),
            money(price, 'SEK', language),
            <Badge key="state" tone={active ? 'good' : 'plain'}>
              {active ? services.active : services.suspended}
            </Badge>,
          ],
        ])}
      />
    </>
  );
}
