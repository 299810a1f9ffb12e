import type { Behaviour } from './behaviours';

/** One unpaid invoice that a reader of the page sees, and the place where its control belongs. */
export interface Place {
  /** Every acceptable name of the invoice on the page, the most exact first (id, then `inv_…`, then number). */
  references: readonly string[];
  /** CSS selector of exactly one element; ` >>> ` steps into an open shadow root or a same-origin frame. */
  within: string;
}

/** Something that happens to the page, and what is true afterwards. */
export interface Step {
  name: string;
  /**
   * A function that runs in the page (it is serialised: it sees nothing from its module), or: `scroll` through
   * everything and back, history `back`, `reload`, a trusted `click` on the middle of the first control.
   */
  run: 'scroll' | 'back' | 'reload' | 'click' | (() => unknown);
  /** CSS selector that is there as soon as the page's own work is done. */
  until?: string;
  /** Runs in the page once controls have settled; a sentence says what is wrong with the page's own state. */
  check?: () => string | null;
  truth: readonly Place[];
}

/** A page as a product might serve it, with the truth beside it and never in its DOM. */
export interface Fixture {
  name: string;
  /** Path and query on https://cloud.hostup.se. */
  path: string;
  html: string;
  /** Further documents and scripts of the page, by path (with query where it has one). */
  files?: Readonly<Record<string, string>>;
  /** Serve with the strict policy of a real client area: only own files run, no inline script. */
  strictCsp?: boolean;
  viewport?: { width: number; height: number };
  forcedColours?: boolean;
  dark?: boolean;
  /** Leave scrolling to the steps: the places named are those in view now. */
  still?: boolean;
  until?: string;
  check?: () => string | null;
  covers: readonly Behaviour[];
  truth: readonly Place[];
  steps?: readonly Step[];
}

/** Gives a fixture its type where it is written. */
export const fixture = (page: Fixture): Fixture => page;

/** One place; several references are given from the most exact to the least. */
export const place = (within: string, ...references: string[]): Place => ({ references, within });

/**
 * Places among siblings of one tag: `at('tbody tr', { 2: '46090' })` is the second row.
 * Counts by `:nth-of-type`, so that a control put between the siblings doesn't move them.
 */
export const at = (selector: string, references: Record<number, string | readonly string[]>): Place[] =>
  Object.entries(references).map(([position, reference]) => ({
    within: `${selector}:nth-of-type(${position})`,
    references: typeof reference === 'string' ? [reference] : reference,
  }));

/** Joins what a template function makes of each item. */
export const each = <Item>(items: readonly Item[], render: (item: Item, index: number) => string): string =>
  items.map(render).join('\n');

/** `[first, first + 1, …]`, for long lists. */
export const range = (count: number, first = 0): number[] =>
  Array.from({ length: count }, (_, index) => first + index);
