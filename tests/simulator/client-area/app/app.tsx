/** @jsxImportSource react */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Shell } from './components/shell';
import { ClientAreaContext } from './context';
import { ApiManagement } from './pages/api-management';
import { Billing } from './pages/billing';
import { Dashboard } from './pages/dashboard';
import { Domains } from './pages/domains';
import { Missing } from './pages/missing';
import { Orders } from './pages/orders';
import { PayerPage } from './pages/payer-page';
import { Services } from './pages/services';
import { Support } from './pages/support';
import { interceptLinks, navigate, useUrl } from './router';
import { type Route, routeOf } from './routes';
import { applySettings, type Settings } from './settings';
import { titleOf } from './texts';

/** The whole client area at `url` (path and query); `settings` are those it starts with. */
export function App(props: { url: string; settings: Settings }) {
  const url = useUrl(props.url);
  const [settings, setSettings] = useState(props.settings);
  const area = useMemo(() => {
    const change = (changes: Partial<Settings>) => {
      setSettings({ ...settings, ...changes });
      if (changes.language && url.searchParams.has('lang'))
        navigate(urlWithout(url, 'lang'), { replace: true });
    };
    return { settings, change, url };
  }, [settings, url]);
  useEffect(interceptLinks, []);
  useEffect(() => applySettings(settings), [settings]);
  useEffect(() => {
    document.title = titleOf(url.pathname, settings.language);
  }, [url.pathname, settings.language]);
  useFocusOnNavigation(url.pathname);
  const route = routeOf(url.pathname);
  return (
    <ClientAreaContext value={area}>
      <Shell page={route.page}>
        <Page key={url.pathname} route={route} />
      </Shell>
    </ClientAreaContext>
  );
}

function Page({ route }: { route: Route }) {
  if (route.page === 'pay') return <PayerPage uuid={route.uuid} />;
  const Shown = PAGES[route.page];
  return <Shown />;
}

const PAGES = {
  dashboard: Dashboard,
  billing: Billing,
  services: Services,
  domains: Domains,
  orders: Orders,
  support: Support,
  apiManagement: ApiManagement,
  missing: Missing,
};

/** After soft navigation the new page's heading takes the focus, as a loaded document would. */
function useFocusOnNavigation(path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [path]);
}

function urlWithout(url: URL, name: string): string {
  const search = new URLSearchParams(url.search);
  search.delete(name);
  return search.size > 0 ? `${url.pathname}?${search}` : url.pathname;
}
