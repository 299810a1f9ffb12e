/** @jsxImportSource react */
import { cls } from '../../class-names';

/** The heading of a page and the sentence under it. */
export function PageHead({ title, lead }: { title: string; lead: string }) {
  return (
    <div className={cls('page-head')}>
      <h1 className={cls('title')} tabIndex={-1}>
        {title}
      </h1>
      <p className={cls('lead')}>{lead}</p>
    </div>
  );
}
