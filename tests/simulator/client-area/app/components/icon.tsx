/** @jsxImportSource react */
import type { IconNode } from 'lucide';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import ChevronsUpDown from 'lucide/dist/esm/icons/chevrons-up-down.mjs';
import External from 'lucide/dist/esm/icons/external-link.mjs';
import Domains from 'lucide/dist/esm/icons/globe.mjs';
import Inbox from 'lucide/dist/esm/icons/inbox.mjs';
import ApiManagement from 'lucide/dist/esm/icons/key-round.mjs';
import Dashboard from 'lucide/dist/esm/icons/layout-dashboard.mjs';
import Support from 'lucide/dist/esm/icons/life-buoy.mjs';
import Menu from 'lucide/dist/esm/icons/menu.mjs';
import System from 'lucide/dist/esm/icons/monitor.mjs';
import Dark from 'lucide/dist/esm/icons/moon.mjs';
import News from 'lucide/dist/esm/icons/newspaper.mjs';
import Billing from 'lucide/dist/esm/icons/receipt-text.mjs';
import Services from 'lucide/dist/esm/icons/server.mjs';
import Orders from 'lucide/dist/esm/icons/shopping-bag.mjs';
import Light from 'lucide/dist/esm/icons/sun.mjs';
import Alert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import Close from 'lucide/dist/esm/icons/x.mjs';
import { createElement } from 'react';
import { cls } from '../../class-names';

const ICONS = {
  arrowDown: ArrowDown,
  arrowUp: ArrowUp,
  chevronRight: ChevronRight,
  chevronsUpDown: ChevronsUpDown,
  external: External,
  domains: Domains,
  inbox: Inbox,
  apiManagement: ApiManagement,
  dashboard: Dashboard,
  support: Support,
  menu: Menu,
  system: System,
  dark: Dark,
  news: News,
  billing: Billing,
  services: Services,
  orders: Orders,
  light: Light,
  alert: Alert,
  close: Close,
} satisfies Record<string, IconNode>;

/** The names of the icons in use. */
export type IconName = keyof typeof ICONS;

/** An icon of the Lucide set; it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={cls('icon')}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {ICONS[name].map(([tag, attributes]) =>
        createElement(tag, { ...attributes, key: attributes.d ?? JSON.stringify(attributes) }),
      )}
    </svg>
  );
}
