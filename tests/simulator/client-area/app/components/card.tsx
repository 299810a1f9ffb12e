/** @jsxImportSource react */
import { type ReactNode, useId } from 'react';
import { cls } from '../../class-names';
import { Icon, type IconName } from './icon';

/** A titled part of a page; `more` stands at the title's end. */
export function Card(props: { title: string; icon?: IconName; more?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={cls('card')} aria-labelledby={id}>
      <div className={cls('card-head')}>
        {props.icon && <Icon name={props.icon} />}
        <h2 id={id} className={cls('card-title')}>
          {props.title}
        </h2>
        {props.more}
      </div>
      {props.children}
    </section>
  );
}
