/** @jsxImportSource react */
import { cls } from '../../class-names';
import { Badge } from '../components/badge';
import { Card } from '../components/card';
import { ListWidget } from '../components/list-widget';
import { PageHead } from '../components/page-head';
import { UnpaidWidget } from '../components/unpaid-widget';
import { useClientArea } from '../context';
import { DOMAINS, NEWS, SERVICES, TICKETS } from '../data/demo';
import { day } from '../format';

/** What is going on: unpaid invoices, and much that must not be taken for them. */
export function Dashboard() {
  const { texts } = useClientArea();
  return (
    <>
      <PageHead title={texts.dashboard.title} lead={texts.dashboard.lead} />
      <div className={cls('widgets')}>
        <div className={cls('widget-column')}>
          <UnpaidWidget />
          <News />
        </div>
        <div className={cls('widget-column')}>
          <TicketWidget />
          <ServiceWidget />
          <DomainWidget />
        </div>
      </div>
    </>
  );
}

function News() {
  const { texts, language } = useClientArea();
  return (
    <Card title={texts.dashboard.news} icon="news">
      {NEWS.map(({ title, text, date }) => (
        <article key={title.en} className={cls('article')}>
          <h3 className={cls('article-title')}>{title[language]}</h3>
          <p className={cls('article-text')}>{text[language]}</p>
          <p className={cls('quiet')}>
            <time dateTime={date}>{day(date, language)}</time>
          </p>
        </article>
      ))}
    </Card>
  );
}

function TicketWidget() {
  const { texts, language } = useClientArea();
  const { support } = texts;
  const items = TICKETS.slice(0, 2).map(({ id, subject, updated, state }) => ({
    key: id,
    title: subject[language],
    note: `#${id} · ${day(updated, language)}`,
    badge: <Badge tone={state === 'open' ? 'waiting' : 'good'}>{support[state]}</Badge>,
  }));
  return <ListWidget title={texts.dashboard.tickets} icon="support" href="/support" items={items} />;
}

function ServiceWidget() {
  const { texts, language } = useClientArea();
  const { services } = texts;
  const items = SERVICES.slice(0, 3).map(({ id, name, domain, active }) => ({
    key: id,
    title: name[language],
    note: `#${id} · ${domain}`,
    badge: <Badge tone={active ? 'good' : 'plain'}>{active ? services.active : services.suspended}</Badge>,
  }));
  return <ListWidget title={services.title} icon="services" href="/services" items={items} />;
}

function DomainWidget() {
  const { texts, language } = useClientArea();
  const { domains } = texts;
  const items = DOMAINS.slice(0, 3).map(({ name, expires, renewal }) => ({
    key: name,
    title: name,
    note: `${domains.expires} ${day(expires, language)}`,
    badge: <Badge tone={renewal ? 'good' : 'plain'}>{renewal ? domains.on : domains.off}</Badge>,
  }));
  return <ListWidget title={domains.title} icon="domains" href="/domains" items={items} />;
}
