import { median, quantile } from '../common/statistics';
import type { Contender } from './contenders';
import type { Sample } from './measure';

/** What one contender was measured at on one page: medians over the rounds. */
export interface Result {
  contender: Contender;
  mainThread: number;
  /** Median over the rounds of what it took more than no extension did in the same round, in ms. */
  added: number;
  /** Half of the rounds lie no further apart than this, in ms. */
  spread: number;
  heapAdded: number;
  nodesAdded: number;
  longestTask: number;
  longestOwn: number;
  own: number;
  firstFrames: number | null;
  firstMilliseconds: number | null;
  controls: number;
  /** Why it did not do the whole job; null when it did. */
  fault: string | null;
}

/** The samples of one contender, one for each round. */
export interface Series {
  contender: Contender;
  samples: Sample[];
}

/** Puts the rounds together; a first one that was traced, unlike later ones, gives what traces tell only. */
export function resultsOf(series: Series[]): Result[] {
  const none = timed(series.find(({ contender }) => contender.role === 'none')?.samples ?? []);
  return series.map(({ contender, samples: all }) => {
    const samples = timed(all);
    const pick = (read: (sample: Sample) => number) => median(samples.map(read));
    const more = (read: (sample: Sample) => number) =>
      samples.flatMap((sample, round) => {
        const bare = none[round];
        return bare ? [read(sample) - read(bare)] : [];
      });
    const added = more(({ cost }) => cost.mainThread);
    const traced = all.flatMap((sample) => sample.traced ?? []);
    const last = samples.at(-1);
    return {
      contender,
      mainThread: pick(({ cost }) => cost.mainThread),
      added: median(added),
      spread: quantile(added, 0.75) - quantile(added, 0.25),
      heapAdded: median(more(({ cost }) => cost.heap)),
      nodesAdded: median(more(({ cost }) => cost.nodes)),
      longestTask: median(traced.map(({ longestTask }) => longestTask)),
      longestOwn: median(traced.map(({ longestOwn }) => longestOwn)),
      own: median(traced.map(({ own }) => own)),
      firstFrames: finite(pick(({ firstFrames }) => firstFrames ?? Number.POSITIVE_INFINITY)),
      firstMilliseconds: finite(
        pick(({ firstMilliseconds }) => firstMilliseconds ?? Number.POSITIVE_INFINITY),
      ),
      controls: last?.verdict.controls ?? 0,
      fault: faultOf(samples, contender.controls),
    };
  });
}

function timed(samples: Sample[]): Sample[] {
  const untraced = samples.filter(({ traced }) => traced === null);
  return untraced.length > 0 ? untraced : samples;
}

/** The least that a peer which did the whole job added, in ms; null where there is none. */
export function bestPeer(results: Result[]): number | null {
  const added = results
    .filter(({ contender, fault }) => contender.role === 'peer' && fault === null)
    .map((result) => result.added);
  return added.length > 0 ? Math.min(...added) : null;
}

/**
 * Ours may leave rows that are far from view without a control; peers have one beside each unpaid row, a floor
 * may have none.
 */
function faultOf(samples: Sample[], controls: Contender['controls']): string | null {
  if (controls === 'none') return 'no';
  for (const { verdict, verdictAtEnd } of samples) {
    if (verdict.wrongInView > 0) return `${verdict.wrongInView} rows in view are wrong`;
    if (verdictAtEnd.wrongInView > 0) return `${verdictAtEnd.wrongInView} rows at the end are wrong`;
    if (controls === 'all' && verdict.controls !== verdict.unpaidRows)
      return `${verdict.controls} controls for ${verdict.unpaidRows} unpaid rows`;
  }
  return null;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
