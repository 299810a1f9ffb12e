import { markdownTable, type Section } from '../common/markdown';
import { ratio, shown } from '../common/statistics';
import type { Case } from './cases';
import type { Growth } from './navigations';
import { bestPeer, type Result } from './results';

/** All that was measured of one page. */
export interface CaseResults {
  page: Case;
  /** Rounds that count; 0: one that only shows that everything works. */
  rounds: number;
  results: Result[];
}

const HEAD = [
  'page, contender',
  'main thread ms',
  'added ms (spread)',
  'to none',
  'added, to best peer',
  'longest task ms',
  'own script ms',
  'longest own ms',
  'heap added kB',
  'nodes added',
  'frames to first control',
  'ms to first control',
  'controls',
  'job done',
];

/** The table of pages and the one of soft navigations. */
export function pageSection(cases: CaseResults[], growths: Growth[]): Section {
  const body = [
    "Medians of interleaved rounds, whose number stands behind each page. *Main thread* is processor time of the page's " +
      'main thread from the start of its loading, or of what the page does, until it has been left alone for a while. ' +
      '*Added* is what that is above "no extension" in the same round. *Own script* is by the clock, from a trace.',
  ];
  if (cases.length > 0) body.push(markdownTable(HEAD, cases.flatMap(rowsOf)));
  if (growths.length > 0) body.push('### 1,000 soft navigations', growthTable(growths));
  return { title: 'The page', body };
}

function rowsOf({ page, rounds, results }: CaseResults): string[][] {
  const none = results.find(({ contender }) => contender.role === 'none');
  const best = bestPeer(results);
  const head = [`**${page.title}** (${rounds || 'quick'})`, ...HEAD.slice(1).map(() => '')];
  return [head, ...results.map((result) => rowOf(result, none?.mainThread ?? Number.NaN, best))];
}

function rowOf(result: Result, none: number, best: number | null): string[] {
  const { contender, fault } = result;
  const first = [contender.name, shown(result.mainThread)];
  if (contender.role === 'none')
    return [...first, '', '', '', shown(result.longestTask), ...Array(8).fill('')];
  return [
    ...first,
    `${shown(result.added)} (${shown(result.spread)})`,
    ratio(result.mainThread, none),
    best === null ? '–' : ratio(result.added, best),
    shown(result.longestTask),
    shown(result.own),
    shown(result.longestOwn),
    shown(result.heapAdded / 1024, 0),
    shown(result.nodesAdded, 0),
    shown(result.firstFrames, 0),
    shown(result.firstMilliseconds, 0),
    String(result.controls),
    fault ?? 'yes',
  ];
}

function growthTable(growths: Growth[]): string {
  const marks = growths[0]?.left.map(({ navigations }) => navigations) ?? [];
  const head = ['contender', ...marks.flatMap((mark) => [`nodes after ${mark}`, `heap kB after ${mark}`])];
  return markdownTable(
    head,
    growths.map(({ contender, left }) => [
      contender.name,
      ...left.flatMap(({ nodes, heap }) => [shown(nodes, 0), shown(heap / 1024, 0)]),
    ]),
  );
}
