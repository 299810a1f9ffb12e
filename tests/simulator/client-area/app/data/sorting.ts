import type { Invoice } from './invoice';
import type { Tab } from './invoices';

/** The columns that the table of invoices is sorted by. */
export type Column = 'number' | 'company' | 'issued' | 'due' | 'amount' | 'status';

/** A column and a direction. */
export interface Order {
  column: Column;
  descending: boolean;
}

/** How a tab is sorted at first: what is due soonest, or what was issued last. */
export function firstOrder(tab: Tab): Order {
  return tab === 'unpaid' ? { column: 'due', descending: false } : { column: 'issued', descending: true };
}

/** The order after a click on a column's heading: that column, or its other direction. */
export function nextOrder(order: Order, column: Column): Order {
  return { column, descending: order.column === column ? !order.descending : false };
}

/** The invoices in an order; those that are equal in it by number. */
export function sorted(invoices: Invoice[], { column, descending }: Order): Invoice[] {
  const sign = descending ? -1 : 1;
  return [...invoices].sort((a, b) => sign * compare(a[column], b[column]) || compare(a.number, b.number));
}

function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'sv');
}
