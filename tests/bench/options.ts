import { parseArgs } from 'node:util';

/** The parts of the benchmark, in the order in which they run. */
export const PARTS = ['page', 'click', 'popup', 'bulk', 'watch'] as const;

export type Part = (typeof PARTS)[number];

/** What to measure, and how often. */
export interface BenchOptions {
  parts: Part[];
  /** One round of little: shows that everything works, and measures nothing. */
  quick: boolean;
  /** Only cases whose name contains one of these; all when empty. */
  only: string[];
  /** Only contenders whose name contains one of these, beside "no extension"; all when empty. */
  contender: string[];
  /** Rounds of each case instead of its own number. */
  runs: number | null;
  /** Puts the tables into docs/benchmarks.md. */
  write: boolean;
  /** Folder of the unpacked Chrome build. */
  dir: string;
}

/**
 * The options of the command line; without a part, all of them.
 * @throws for an unknown part or option
 */
export function benchOptions(argv: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      contender: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string' },
      write: { type: 'boolean', default: false },
      dir: { type: 'string', default: '.output/chrome-mv3' },
    },
  });
  const unknown = positionals.find((name) => !isPart(name));
  if (unknown) throw new Error(`There is no part "${unknown}"; there are: ${PARTS.join(', ')}.`);
  const runs = values.runs === undefined ? null : Number(values.runs);
  if (runs !== null && !(Number.isInteger(runs) && runs > 0))
    throw new Error('--runs takes a number from 1.');
  return { ...values, runs, parts: positionals.length > 0 ? positionals.filter(isPart) : [...PARTS] };
}

/** Whether a case or a contender is among those asked for; all are when none was. */
export function isWanted(asked: string[], name: string): boolean {
  return asked.length === 0 || asked.some((part) => name.includes(part));
}

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name);
}
