/** @jsxImportSource react */
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import type { PageName, Route } from '../routes';
import { Brand } from './brand';
import { Icon } from './icon';

const GROUPS: { title: 'groupAccount' | 'groupHosting' | null; links: [PageName, string][] }[] = [
  { title: null, links: [['dashboard', '/dashboard']] },
  {
    title: 'groupHosting',
    links: [
      ['services', '/services'],
      ['domains', '/domains'],
      ['orders', '/orders'],
    ],
  },
  {
    title: 'groupAccount',
    links: [
      ['billing', '/billing'],
      ['support', '/support'],
      ['apiManagement', '/api-management'],
    ],
  },
];

/** The main navigation: beside the page, or over it on narrow screens when `open`. */
export function Sidebar({ page, open }: { page: Route['page']; open: boolean }) {
  const { texts } = useClientArea();
  return (
    <div id="menu" className={cls('sidebar', open && 'sidebar-open')}>
      <div className={cls('sidebar-inner')}>
        <Brand />
        <nav aria-label={texts.nav.label} className={cls('nav')}>
          {GROUPS.map(({ title, links }) => (
            <div key={title ?? 'top'}>
              {title && <p className={cls('nav-title')}>{texts.nav[title]}</p>}
              <ul className={cls('nav-list')}>
                {links.map(([name, href]) => (
                  <li key={name}>
                    <a
                      className={cls('nav-link')}
                      href={href}
                      aria-current={
                        name === page || (name === 'billing' && page === 'pay') ? 'page' : undefined
                      }
                    >
                      <Icon name={name} />
                      {texts.nav[name]}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
    </div>
  );
}
