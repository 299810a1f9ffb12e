import type { BenchChromium } from '../common/chromium';
import { NAVIGATIONS } from './cases';
import type { Contender } from './contenders';
import { HOST, inTabWith, settled } from './measure';

/** What is there after some soft navigations, garbage collected. */
export interface Left {
  navigations: number;
  nodes: number;
  heap: number;
}

/** How a tab grows over many soft navigations. */
export interface Growth {
  contender: Contender;
  left: Left[];
  controls: number;
}

/** Navigates so often as each of `marks` says, and looks what is left each time. */
export function measureGrowth(
  browser: BenchChromium,
  contender: Contender,
  marks: number[],
): Promise<Growth> {
  return inTabWith(browser, contender, async (tab) => {
    await settled(tab, `${HOST}/bench/${NAVIGATIONS.name}`);
    const left: Left[] = [];
    let done = 0;
    for (const navigations of marks) {
      await tab.evaluate((times) => bench.acts.navigate(times), navigations - done);
      done = navigations;
      await tab.collectGarbage();
      const { nodes, heap } = await tab.counters();
      left.push({ navigations, nodes, heap });
    }
    const { controls } = await tab.evaluate(() => bench.verdict(), null);
    return { contender, left, controls };
  });
}
