import type { CDPSession, Page } from 'puppeteer-core';
import { pageExpression } from '../../browsers/page-expression';

/** Chromium's counters that the benchmark reads; times in ms of the main thread's processor time. */
export interface Counters {
  mainThread: number;
  script: number;
  layoutAndStyle: number;
  nodes: number;
  /** Bytes, after garbage was collected; all worlds of the tab's process. */
  heap: number;
}

/** A tab with its counters. */
export class Tab {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Begins to count in a tab. */
  static async of(page: Page): Promise<Tab> {
    const session = await page.createCDPSession();
    // Processor time of the thread instead of the clock's: what else runs on the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Tab(page, session);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  }

  /** Runs a function in the page; it sees its argument and nothing else of here. */
  async evaluate<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return (await this.page.evaluate(pageExpression(run, argument))) as T;
  }

  /** The counters' present values; `nodes` and `heap` still hold garbage unless it was collected before. */
  async counters(): Promise<Counters> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const { usedSize } = await this.session.send('Runtime.getHeapUsage');
    return {
      mainThread: value('ThreadTime') * 1000,
      script: value('ScriptDuration') * 1000,
      layoutAndStyle: (value('LayoutDuration') + value('RecalcStyleDuration')) * 1000,
      nodes: value('Nodes'),
      heap: usedSize,
    };
  }

  /** Collects garbage: twice, since finalizers of the first time free more. */
  async collectGarbage(): Promise<void> {
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('HeapProfiler.collectGarbage');
  }

  /** The trace of what `work` makes this browser do, as Chromium writes it. */
  async traced(categories: string[], work: () => Promise<void>): Promise<Uint8Array> {
    await this.page.tracing.start({ categories, screenshots: false });
    await work();
    const trace = await this.page.tracing.stop();
    if (!trace) throw new Error('Chromium gave no trace');
    return trace;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
