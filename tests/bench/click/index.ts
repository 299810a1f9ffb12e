import { resolve } from 'node:path';
import { type Simulator, Store } from '../../simulator';
import { createClock } from '../../simulator/clock';
import { bundle } from '../common/bundle';
import { BenchChromium } from '../common/chromium';
import { markdownTable, type Section } from '../common/markdown';
import { progress } from '../common/progress';
import { accountSeed, seedStorage } from '../common/seed';
import { serveBenchPages } from '../common/site';
import { median, ratio, shown } from '../common/statistics';
import { ThrowawayExtensions } from '../common/throwaway-extension';
import type { BenchOptions } from '../options';
import { Contestant, type Gesture, HAND, type Temperature } from './contestant';
import { FLOOR_HOST, makeFloor } from './floor/make';
import { clickPage } from './page';

const ROUNDS = 7;
const ROWS = 18;
const PAYMENT_URL = /^https:\/\/cloud\.hostup\.se\/billing\/pay\/[0-9a-f-]{36}$/;

/** How fast the server answers, in ms, what is there when the click comes, and how it comes. */
interface Setting {
  latency: number;
  temperature: Temperature;
  gesture: Gesture;
}

const SETTINGS: Setting[] = [
  { latency: 0, temperature: 'warm', gesture: 'sudden' },
  { latency: 200, temperature: 'warm', gesture: 'sudden' },
  { latency: 0, temperature: 'cold', gesture: 'sudden' },
  { latency: 200, temperature: 'cold', gesture: 'sudden' },
  { latency: 0, temperature: 'cold', gesture: 'hand' },
  { latency: 200, temperature: 'cold', gesture: 'hand' },
];

/** Times of one contestant in one setting, in ms. */
interface Times {
  whole: number[];
  /** From the click to its request at the server. */
  untilRequest: number[];
}

/** From a click to the clipboard, beside the least that could do it. */
export async function benchClick(options: BenchOptions): Promise<Section> {
  const rounds = options.quick ? 1 : (options.runs ?? ROUNDS);
  const script = await bundle('tests/bench/click/in-page.ts');
  const invoices = new Store(createClock()).seedMany(ROWS);
  const pages = new Map([
    ['/bench/click', clickPage(script, invoices, false)],
    ['/bench/floor', clickPage(script, invoices, true)],
  ]);
  const extensions = new ThrowawayExtensions();
  const site = await serveBenchPages(pages);
  try {
    site.store.seedMany(ROWS);
    site.store.setLimit({ requests: 100_000, perMs: 1_000 });
    const browser = await BenchChromium.start(site.port, [FLOOR_HOST]);
    try {
      const contestants = await start(browser, options.dir, extensions);
      const rows: string[][] = [];
      for (const setting of SETTINGS) {
        const { latency, temperature, gesture } = setting;
        site.store.options.latencyMs = latency;
        const name = `${latency} ms, ${temperature}${gesture === 'hand' ? ', by a hand' : ''}`;
        progress(`click: answers after ${name}`);
        rows.push(rowOf(name, await timesOf(browser, site, contestants, setting, rounds)));
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

/** Ours with a key and the account's list read ahead, and the floor; each in a tab of its own. */
async function start(
  browser: BenchChromium,
  dir: string,
  extensions: ThrowawayExtensions,
): Promise<Contestant[]> {
  const ours = await browser.install(resolve(dir));
  await seedStorage(browser, ours, accountSeed());
  const floor = await browser.install(await makeFloor(extensions));
  const contestants = [
    new Contestant('ours', browser, await browser.newTab(), 'https://cloud.hostup.se/bench/click', ours),
    new Contestant('floor', browser, await browser.newTab(), `https://${FLOOR_HOST}/bench/floor`, floor),
  ];
  for (const contestant of contestants) await contestant.open();
  return contestants;
}

async function timesOf(
  browser: BenchChromium,
  site: Simulator,
  contestants: Contestant[],
  { temperature, gesture }: Setting,
  rounds: number,
): Promise<Times[]> {
  const times = contestants.map((): Times => ({ whole: [], untilRequest: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [place, contestant] of contestants.entries()) {
      const { milliseconds, clickedAt } = await contestant.time(round % 10, temperature, gesture);
      const posted = site.log.findLast(({ path }) => path.endsWith('/payment-link'));
      times[place]?.whole.push(milliseconds);
      times[place]?.untilRequest.push((posted?.at ?? Number.NaN) - clickedAt);
      const copied = await browser.readClipboard(contestant.extensionId);
      if (!PAYMENT_URL.test(copied)) throw new Error(`${contestant.name} left on the clipboard: ${copied}`);
    }
  }
  return times;
}

function rowOf(setting: string, [ours, floor]: Times[]): string[] {
  if (!ours || !floor) throw new Error('two contestants are needed');
  const whole = [median(ours.whole), median(floor.whole)] as const;
  return [
    setting,
    shown(whole[0], 0),
    shown(whole[1], 0),
    ratio(whole[0], whole[1]),
    shown(median(ours.untilRequest), 0),
    shown(median(floor.untilRequest), 0),
  ];
}

function section(rows: string[][], rounds: number): Section {
  const head = [
    'server, worker',
    'ours ms',
    'floor ms',
    'ours to floor',
    'ours: click to request ms',
    'floor: click to request ms',
  ];
  return {
    title: 'Click to clipboard',
    body: [
      `Medians of ${rounds} clicks each, in turn: from the trusted click until the control says "done", which both say after ` +
        'the copy succeeded; the clipboard is read after each. *Cold*: the worker was killed and the page that copies was closed. ' +
        `*By a hand*: the pointer arrives ${HAND.arrival} ms before it presses, and lets go ${HAND.press} ms later; else all comes at once, as from ` +
        'a tool that reads the screen. Ours knows the printed number only (its list was read ahead), the floor is given the id.',
      markdownTable(head, rows),
    ],
  };
}
