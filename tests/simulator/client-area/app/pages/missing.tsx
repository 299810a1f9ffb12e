/** @jsxImportSource react */
import { cls } from '../../class-names';
import { PageHead } from '../components/page-head';
import { useClientArea } from '../context';

/** Says that there is no such page. */
export function Missing() {
  const { texts } = useClientArea();
  return (
    <>
      <PageHead title={texts.missing.title} lead={texts.missing.text} />
      <p>
        <a className={cls('button')} href="/dashboard">
          {texts.missing.home}
        </a>
      </p>
    </>
  );
}
