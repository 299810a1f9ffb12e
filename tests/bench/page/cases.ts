import { invoicePage, longArticle, ticker } from './pages';

/** What a page does once it is open; runs in the page. */
export type Act = 'append' | 'replace' | 'tick' | 'change';

/** An act and how much of it. */
export interface Doing {
  name: Act;
  argument: number;
}

/** One page that contenders are measured on. */
export interface Case {
  name: string;
  /** What is on it and what happens there, for people. */
  title: string;
  html(script: string): string;
  /**
   * Measured is this, on a page that has come to rest; without it, the page's own loading. `short` is the
   * same for the traced round.
   */
  act: (Doing & { short: Doing }) | null;
  /** Rounds that count. */
  rounds: number;
  /** Too long for a round that does not count: every round is traced and counts. */
  isHeavy: boolean;
  /** Frames and time to the first control are measured, since rows come. */
  hasNewRows: boolean;
}

function doing(name: Act, argument: number, short: number): Case['act'] {
  return { name, argument, short: { name, argument: short } };
}

/** The pages of the benchmark. */
export const CASES: readonly Case[] = [
  {
    name: 'rows-50',
    title: '50 rows in the HTML',
    html: (script) => invoicePage(script, 50),
    act: null,
    rounds: 5,
    isHeavy: false,
    hasNewRows: true,
  },
  {
    name: 'parsed-10000',
    title: '10,000 rows in the HTML',
    html: (script) => invoicePage(script, 10_000),
    act: null,
    rounds: 2,
    isHeavy: true,
    hasNewRows: true,
  },
  {
    name: 'appended-10000',
    title: '10,000 rows appended by a script',
    html: (script) => invoicePage(script, 0),
    act: doing('append', 10_000, 10_000),
    rounds: 2,
    isHeavy: true,
    hasNewRows: true,
  },
  {
    name: 'replaced-100',
    title: 'a table of 50 rows replaced 100 times',
    html: (script) => invoicePage(script, 50),
    act: doing('replace', 100, 15),
    rounds: 2,
    isHeavy: false,
    hasNewRows: true,
  },
  {
    name: 'ticker',
    title: '20 texts beside 50 rows change in each of 180 frames (3 s)',
    html: (script) => invoicePage(script, 50, ticker()),
    act: doing('tick', 180, 30),
    rounds: 2,
    isHeavy: false,
    hasNewRows: false,
  },
  {
    name: 'changed-1000',
    title: '1,000 rows changed in place 20 times',
    html: (script) => invoicePage(script, 1_000),
    act: doing('change', 20, 5),
    rounds: 2,
    isHeavy: false,
    hasNewRows: false,
  },
  {
    name: 'no-invoice',
    title: '20,000 nodes and no invoice',
    html: longArticle,
    act: null,
    rounds: 4,
    isHeavy: false,
    hasNewRows: false,
  },
];

/** The page of the soft navigations, which are measured in their own way. */
export const NAVIGATIONS: Case = {
  name: 'navigations',
  title: '1,000 soft navigations',
  html: (script) => invoicePage(script, 20),
  act: null,
  rounds: 1,
  isHeavy: false,
  hasNewRows: false,
};
