import { linkIssuer } from '../../../utils/payment-links/link-issuer';
import { paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { DEFAULT_PREFERENCES } from '../../../utils/preferences/preferences';
import { WATCH_PERIOD } from '../../../utils/watching/watch-schedule';
import { watchService } from '../../../utils/watching/watch-service';
import { type Simulator, startSimulator } from '../../simulator';
import { markdownTable, type Section } from '../common/markdown';
import { memoryStore } from '../common/memory-store';
import { saveAccount, simulatorFetch } from '../common/node-account';
import { progress } from '../common/progress';
import type { BenchOptions } from '../options';
import { AGES, type Ages, makeWatchedLinks } from './links';

const DAY = 86_400_000;
const LINKS = 100;

interface Day {
  ages: string;
  calls: number;
  watched: number;
  /** The most in one round of the alarm. */
  mostInRound: number;
  /** The shortest time between two calls, in ms. */
  closest: number;
  refused: number;
}

/** How much a day of watching asks of HostUp, by a clock that is moved from alarm to alarm. */
export async function benchWatch(_options: BenchOptions): Promise<Section> {
  const days: Day[] = [];
  for (const ages of AGES) {
    progress(`watch: ${ages.title}`);
    days.push(await oneDay(ages));
  }
  const head = [
    'watched links',
    'requests a day',
    'a link',
    'most in one round',
    'closest two ms',
    '429s',
    'still watched',
  ];
  return {
    title: 'Watching',
    body: [
      `${LINKS} watched links of one account with unpaid invoices, an alarm every ${WATCH_PERIOD} minutes for a day. ` +
        "The product's own watch service in Node, the simulated HostUp with a clock that is moved.",
      markdownTable(
        head,
        days.map((day) => [
          day.ages,
          String(day.calls),
          (day.calls / LINKS).toFixed(1),
          String(day.mostInRound),
          String(day.closest),
          String(day.refused),
          String(day.watched),
        ]),
      ),
    ],
  };
}

async function oneDay(ages: Ages): Promise<Day> {
  const simulator = await startSimulator({ options: { linkDays: 60 } });
  try {
    return await watchForADay(simulator, ages);
  } finally {
    await simulator.stop();
  }
}

async function watchForADay(simulator: Simulator, ages: Ages): Promise<Day> {
  const { clock, log } = simulator;
  const store = memoryStore();
  await saveAccount(store, simulator);
  const now = () => clock.now();
  const wait = async (milliseconds: number) => clock.advance(milliseconds);
  const sentAt: number[] = [];
  const ask = simulatorFetch(simulator);
  const counted: typeof fetch = (input, init) => {
    sentAt.push(now());
    return ask(input, init);
  };
  const issuer = linkIssuer({ store, fetch: counted, now, wait });
  const service = watchService({
    store,
    issuer,
    now,
    wait,
    preferences: async () => DEFAULT_PREFERENCES,
    tell: async () => {},
    setAlarm: async () => {},
  });
  const links = await makeWatchedLinks(simulator, LINKS, ages);
  await store.update(paymentLinksItem, () => links);
  log.length = 0;
  const end = now() + DAY;
  let mostInRound = 0;
  for (let next = now(); next < end; next += WATCH_PERIOD * 60_000) {
    if (next > now()) clock.advance(next - now());
    const before = log.length;
    await service.round();
    mostInRound = Math.max(mostInRound, log.length - before);
  }
  const gaps = sentAt.slice(1).map((at, place) => at - (sentAt[place] ?? at));
  return {
    ages: ages.title,
    calls: log.length,
    watched: (await store.read(paymentLinksItem)).filter(({ watched }) => watched).length,
    mostInRound,
    closest: Math.round(Math.min(...gaps)),
    refused: log.filter(({ status }) => status === 429).length,
  };
}
