/** @jsxImportSource react */
import { cls } from '../../class-names';

/** The name of the service, leading to the dashboard. */
export function Brand() {
  return (
    <a className={cls('brand')} href="/dashboard" aria-label="HostUp">
      <svg className={cls('mark')} viewBox="0 0 32 32" aria-hidden="true">
        <rect className={cls('mark-ground')} width="32" height="32" rx="8" />
        <path className={cls('mark-letter')} d="M10 8v16M22 8v16M10 19l6-6 6 6" />
      </svg>
      <span className={cls('brand-name')}>HostUp</span>
    </a>
  );
}
