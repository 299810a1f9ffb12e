import { resolve } from 'node:path';
import type { Simulator } from '../../simulator';
import { bundle } from '../common/bundle';
import { BenchChromium } from '../common/chromium';
import { markdownTable, type Section } from '../common/markdown';
import { progress } from '../common/progress';
import { seedStorage } from '../common/seed';
import { serveBenchPages } from '../common/site';
import { median, ratio, shown } from '../common/statistics';
import { ThrowawayExtensions } from '../common/throwaway-extension';
import type { BenchOptions } from '../options';
import type { PopupTimes } from './in-page';
import { invoicesInSimulator, linkNumber, popupSeed } from './seeds';

const ROUNDS = 10;
const COUNTS = [10, 200, 2_000];
/** So many rows make a list usable: more than fit into a popup without scrolling. */
const USABLE = 8;
/** How long rows are waited for, in ms. */
const PATIENCE = 4_000;
const VIEW = { width: 400, height: 600 };

/** Times of one popup in each round; null where it never came to that. */
interface Times {
  firstPaint: (number | null)[];
  usable: (number | null)[];
  links: (number | null)[];
}

/** From opening the popup to its first paint and to its lists, beside a popup that is blank. */
export async function benchPopup(options: BenchOptions): Promise<Section> {
  const rounds = options.quick ? 1 : (options.runs ?? ROUNDS);
  const script = await bundle('tests/bench/popup/in-page.ts');
  const extensions = new ThrowawayExtensions();
  const site = await serveBenchPages(new Map());
  try {
    site.store.setLimit({ requests: 100_000, perMs: 1_000 });
    const browser = await BenchChromium.start(site.port);
    try {
      const ours = `chrome-extension://${await browser.install(resolve(options.dir))}`;
      const blank = `chrome-extension://${await browser.install(await blankPopup(extensions))}`;
      const rows: string[][] = [];
      for (const count of COUNTS) {
        progress(`popup: ${count} invoices`);
        const numbers = await seed(browser, site, ours, count);
        const [bare, full] = [noTimes(), noTimes()];
        for (let round = 0; round <= rounds; round++) {
          const isWarmUp = round === 0 && !options.quick;
          await open(browser, blank, script, [], isWarmUp ? noTimes() : bare);
          await open(browser, ours, script, numbers, isWarmUp ? noTimes() : full);
        }
        rows.push(rowOf(count, bare, full));
      }
      return section(rows, rounds);
    } finally {
      await browser.close();
    }
  } finally {
    await site.stop();
    await extensions.remove();
  }
}

/** One line of text and one rule of style, and no script. */
function blankPopup(extensions: ThrowawayExtensions): Promise<string> {
  const html = '<!doctype html><meta charset="utf-8"><style>body{font:14px sans-serif}</style><p>Blank</p>';
  return extensions.write('blank-popup', { action: { default_popup: 'popup.html' } }, { 'popup.html': html });
}

async function seed(
  browser: BenchChromium,
  site: Simulator,
  origin: string,
  count: number,
): Promise<string[]> {
  const invoices = invoicesInSimulator(site.store, count);
  await seedStorage(browser, new URL(origin).host, popupSeed(invoices, Date.now()));
  return invoices.flatMap(({ number }) => number ?? []);
}

/** Opens a popup's page in a tab of a popup's size and notes its times. */
async function open(
  browser: BenchChromium,
  origin: string,
  script: string,
  numbers: string[],
  times: Times,
): Promise<void> {
  const tab = await browser.newTab();
  await tab.page.setViewport(VIEW);
  await tab.page.evaluateOnNewDocument(script);
  await tab.goto(`${origin}/popup.html`);
  const asked = { numbers, count: Math.min(USABLE, numbers.length), patience: PATIENCE };
  const seen: PopupTimes = await tab.evaluate(
    ({ numbers, count, patience }) => popupProbe.rows(numbers, count, patience),
    asked,
  );
  times.firstPaint.push(seen.firstPaint);
  times.usable.push(seen.usable);
  if (numbers.length > 0) times.links.push(await turnToLinks(tab));
  await tab.close();
}

/** The second tab is that of the links. */
function turnToLinks(tab: Awaited<ReturnType<BenchChromium['newTab']>>): Promise<number | null> {
  const numbers = Array.from({ length: USABLE }, (_, place) => linkNumber(place + 1));
  return tab.evaluate(({ numbers, patience }) => popupProbe.turnTo(1, numbers, numbers.length, patience), {
    numbers,
    patience: PATIENCE,
  });
}

function rowOf(count: number, bare: Times, full: Times): string[] {
  const [blank, paint, usable, links] = [bare.firstPaint, full.firstPaint, full.usable, full.links].map(
    middle,
  );
  return [
    `${count} invoices, 200 links`,
    shown(blank, 0),
    shown(paint, 0),
    ratio(paint ?? Number.NaN, blank ?? Number.NaN),
    shown(usable, 0),
    ratio(usable ?? Number.NaN, blank ?? Number.NaN),
    shown(links, 0),
  ];
}

/** The median, where what never came counts as later than all that came. */
function middle(values: (number | null)[]): number {
  return median(values.map((value) => value ?? Number.POSITIVE_INFINITY));
}

const noTimes = (): Times => ({ firstPaint: [], usable: [], links: [] });

function section(rows: string[][], rounds: number): Section {
  const head = [
    'popup',
    'blank: first paint ms',
    'first paint ms',
    'to blank',
    'usable list ms',
    "to blank's first paint",
    'turn to the links ms',
  ];
  return {
    title: 'The popup',
    body: [
      `Medians of ${rounds} openings each, in turn with a popup of one line and no script. The popup's page in a tab of ` +
        `${VIEW.width} × ${VIEW.height}; *usable*: ${USABLE} rows of unpaid invoices have been painted (a dash: they never came).`,
      markdownTable(head, rows),
    ],
  };
}
