const PAGES = {
  '/': 'dashboard',
  '/dashboard': 'dashboard',
  '/billing': 'billing',
  '/services': 'services',
  '/domains': 'domains',
  '/orders': 'orders',
  '/support': 'support',
  '/api-management': 'apiManagement',
} as const;
const PAY = /^\/billing\/pay\/([\w-]+)$/;

/** The pages that have a place in the navigation. */
export type PageName = (typeof PAGES)[keyof typeof PAGES];

/** What a path shows; the payer's page carries the uuid of its link. */
export type Route = { page: PageName | 'missing'; uuid?: undefined } | { page: 'pay'; uuid: string };

/** The route of a path, a slash at its end not counted. */
export function routeOf(path: string): Route {
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const uuid = PAY.exec(plain)?.[1];
  if (uuid) return { page: 'pay', uuid };
  return { page: isPath(plain) ? PAGES[plain] : 'missing' };
}

function isPath(path: string): path is keyof typeof PAGES {
  return Object.hasOwn(PAGES, path);
}
