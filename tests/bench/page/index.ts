import { bundle } from '../common/bundle';
import { BenchChromium } from '../common/chromium';
import type { Section } from '../common/markdown';
import { progress } from '../common/progress';
import { serveBenchPages } from '../common/site';
import { ThrowawayExtensions } from '../common/throwaway-extension';
import { type BenchOptions, isWanted } from '../options';
import { CASES, type Case, NAVIGATIONS } from './cases';
import { type Contender, makeContenders } from './contenders';
import { measure } from './measure';
import { type Growth, measureGrowth } from './navigations';
import { type CaseResults, pageSection } from './report';
import { resultsOf, type Series } from './results';

/** What the content script costs the page, beside no extension and the same job done in other ways. */
export async function benchPage(options: BenchOptions): Promise<Section> {
  const cases = CASES.filter(({ name }) => isWanted(options.only, name));
  const script = await bundle('tests/bench/page/in-page/index.ts');
  const pages = [...cases, NAVIGATIONS].map((page) => [`/bench/${page.name}`, page.html(script)] as const);
  const extensions = new ThrowawayExtensions();
  const site = await serveBenchPages(new Map(pages));
  try {
    const all = await makeContenders(options.dir, extensions);
    const contenders = all.filter(({ role, name }) => role === 'none' || isWanted(options.contender, name));
    const browser = await BenchChromium.start(site.port);
    try {
      const results: CaseResults[] = [];
      for (const page of cases) results.push(await measureCase(browser, contenders, page, options));
      const growths = isWanted(options.only, NAVIGATIONS.name)
        ? await growth(browser, contenders, options)
        : [];
      return pageSection(results, growths);
    } finally {
      await browser.close();
    }
  } finally {
    await site.stop();
    await extensions.remove();
  }
}

/**
 * Round by round, in each all contenders one after another, so that a slow minute hits all of them. The
 * first round is traced and warms everything up; it counts only where there is no other.
 */
async function measureCase(
  browser: BenchChromium,
  contenders: Contender[],
  page: Case,
  { quick, runs }: BenchOptions,
): Promise<CaseResults> {
  const counted = runs ?? page.rounds;
  const rounds = quick ? 1 : counted + (page.isHeavy ? 0 : 1);
  const isTraced = (round: number) => round === 0 || page.isHeavy;
  const series: Series[] = contenders.map((contender) => ({ contender, samples: [] }));
  for (let round = 0; round < rounds; round++) {
    progress(`page: ${page.title}, round ${round + 1} of ${rounds}`);
    const shown = isTraced(round) ? shortened(page) : page;
    for (const [place, contender] of contenders.entries())
      series[place]?.samples.push(await measure(browser, contender, shown, isTraced(round)));
  }
  return { page, rounds: quick ? 0 : counted, results: resultsOf(series) };
}

async function growth(
  browser: BenchChromium,
  contenders: Contender[],
  { quick }: BenchOptions,
): Promise<Growth[]> {
  const growths: Growth[] = [];
  for (const contender of contenders.filter(({ role }) => role === 'none' || role === 'ours')) {
    progress(`page: ${NAVIGATIONS.title}, ${contender.name}`);
    growths.push(await measureGrowth(browser, contender, quick ? [20, 100] : [100, 500, 1_000]));
  }
  return growths;
}

/** A short form of what a page does, for the trace. */
function shortened(page: Case): Case {
  return page.act ? { ...page, act: { ...page.act, ...page.act.short } } : page;
}
