/** @jsxImportSource react */
import { type ReactNode, useEffect, useState } from 'react';
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import type { Route } from '../routes';
import { Header } from './header';
import { Sidebar } from './sidebar';

/** The frame around every page: navigation, header, content, footer. */
export function Shell({ page, children }: { page: Route['page']; children: ReactNode }) {
  const { texts, url } = useClientArea();
  const [open, setOpen] = useState(false);
  // The menu of narrow screens closes when a page was chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it reacts to
  useEffect(() => setOpen(false), [url.pathname]);
  return (
    <div className={cls('shell')}>
      <a className={cls('skip')} href="#content">
        {texts.nav.skip}
      </a>
      <Sidebar page={page} open={open} />
      <div className={cls('column')}>
        <Header menuOpen={open} onMenu={() => setOpen(!open)} />
        <main id="content" className={cls('content')}>
          {children}
        </main>
        <footer className={cls('footer')}>{texts.footer}</footer>
      </div>
    </div>
  );
}
