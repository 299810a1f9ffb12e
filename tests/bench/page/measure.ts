import type { BenchChromium } from '../common/chromium';
import { pause } from '../common/progress';
import { median } from '../common/statistics';
import type { Counters, Tab } from '../common/tab';
import type { Case, Doing } from './cases';
import type { Contender } from './contenders';
import type { Verdict } from './in-page/controls';
import { readTrace, TRACE_CATEGORIES, type TracedWork } from './trace';

export const HOST = 'https://cloud.hostup.se';
/** A page of the same host on which no contender runs: the tab's process is started there, uncounted. */
const NOBODY = `${HOST}/billing/pay/nobody`;
/** How long a page is left alone after the last thing that happened, in ms: late work counts as well. */
const SETTLE = 400;

/** One contender on one page, once. */
export interface Sample {
  /** What was spent; `nodes` and `heap` are what is there at the end. */
  cost: Counters;
  firstFrames: number | null;
  firstMilliseconds: number | null;
  verdict: Verdict;
  /** The same after the page was scrolled to its end. */
  verdictAtEnd: Verdict;
  traced: TracedWork | null;
}

/** Measures one contender on one page in a tab of its own, with no other extension in the browser. */
export async function measure(
  browser: BenchChromium,
  contender: Contender,
  { name, act, hasNewRows }: Case,
  isTraced: boolean,
): Promise<Sample> {
  const url = `${HOST}/bench/${name}`;
  return inTabWith(browser, contender, async (tab) => {
    if (act) {
      await settled(tab, url);
      await tab.evaluate(() => bench.firstControls.splice(0), null);
    }
    const before = await tab.counters();
    const work = act ? () => perform(tab, act) : () => settled(tab, url);
    const traced = isTraced ? readTrace(await tab.traced(TRACE_CATEGORIES, work)) : null;
    if (!isTraced) await work();
    const after = await tab.counters();
    await tab.collectGarbage();
    const { nodes, heap } = await tab.counters();
    const first = await tab.evaluate(() => bench.firstControls.slice(), null);
    const newRows = hasNewRows ? first : [];
    const verdict = await tab.evaluate(() => bench.verdict(), null);
    return {
      cost: {
        mainThread: after.mainThread - before.mainThread,
        script: after.script - before.script,
        layoutAndStyle: after.layoutAndStyle - before.layoutAndStyle,
        nodes,
        heap,
      },
      firstFrames: middle(newRows.map(({ frames }) => frames)),
      firstMilliseconds: middle(newRows.map(({ milliseconds }) => milliseconds)),
      verdict,
      verdictAtEnd: await verdictAtEnd(tab, contender.controls === 'none'),
      traced,
    };
  });
}

/** Opens a tab on a page of nobody's, with the contender's extension loaded for this time only. */
export async function inTabWith<T>(
  browser: BenchChromium,
  { folder }: Contender,
  work: (tab: Tab) => Promise<T>,
): Promise<T> {
  const id = folder && (await browser.install(folder));
  const tab = await browser.newTab();
  try {
    await tab.goto(NOBODY);
    await pause(100);
    return await work(tab);
  } finally {
    await tab.close();
    if (id) await browser.uninstall(id);
  }
}

/** Opens the page and leaves it alone until all is quiet. */
export async function settled(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await pause(SETTLE);
}

async function perform(tab: Tab, act: Doing): Promise<void> {
  await tab.evaluate(({ name, argument }) => bench.acts[name](argument), {
    name: act.name,
    argument: act.argument,
  });
  await pause(SETTLE);
}

/** What never came counts as later than all that came. */
function middle(values: (number | null)[]): number | null {
  const result = median(values.map((value) => value ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(result) ? result : null;
}

/** Scrolls to the end and gives a contender time to put controls there; it is not measured how long. */
async function verdictAtEnd(tab: Tab, expectsNothing: boolean): Promise<Verdict> {
  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), null);
  const look = () => tab.evaluate(() => bench.verdict(), null);
  const deadline = Date.now() + 2_000;
  let seen = await look();
  while (!expectsNothing && seen.wrongInView > 0 && Date.now() < deadline) {
    await pause(50);
    seen = await look();
  }
  return seen;
}
