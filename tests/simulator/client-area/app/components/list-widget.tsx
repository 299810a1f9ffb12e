/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import { Card } from './card';
import type { IconName } from './icon';

/** A row of a widget: what it is, what is said of it, and a badge. */
export interface ListItem {
  key: string;
  title: string;
  note: string;
  badge: ReactNode;
}

/** A short list of things on the dashboard, leading to the page that has them all. */
export function ListWidget(props: { title: string; icon: IconName; href: string; items: ListItem[] }) {
  const { texts } = useClientArea();
  return (
    <Card
      title={props.title}
      icon={props.icon}
      more={
        <a
          className={cls('link', 'card-more')}
          href={props.href}
          aria-label={`${texts.dashboard.seeAll}: ${props.title}`}
        >
          {texts.dashboard.seeAll}
        </a>
      }
    >
      <ul className={cls('items')}>
        {props.items.map(({ key, title, note, badge }) => (
          <li key={key} className={cls('item')}>
            <div className={cls('item-what')}>
              <p className={cls('item-title')}>{title}</p>
              <p className={cls('quiet')}>{note}</p>
            </div>
            {badge}
          </li>
        ))}
      </ul>
    </Card>
  );
}
