import type { Tab } from '../data/invoices';

/** The tab that a URL of the billing page names; unpaid where it names none. */
export function tabOf(url: URL): Tab {
  const tab = url.searchParams.get('tab');
  return tab === 'paid' || tab === 'all' ? tab : 'unpaid';
}

/** The billing page at a tab, with an invoice open or none; other parameters but the language stay. */
export function billingUrl(url: URL, to: { tab: Tab; invoice?: string }): string {
  const search = new URLSearchParams();
  if (to.invoice) search.set('invoice', to.invoice);
  if (to.tab !== 'unpaid') search.set('tab', to.tab);
  for (const [name, value] of url.searchParams) {
    if (!['invoice', 'tab', 'lang'].includes(name)) search.set(name, value);
  }
  return search.size > 0 ? `/billing?${search}` : '/billing';
}
