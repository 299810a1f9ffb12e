import type { BrowserKind } from '../../browsers';

/** What of the tests is to run. */
export interface Parts {
  types: boolean;
  lint: boolean;
  unit: boolean;
  /** Builds whose zips, lint and sizes are checked. */
  build: boolean;
  journeys: BrowserKind[];
}

const WORDS = ['types', 'lint', 'unit', 'build', 'journeys', 'chromium', 'firefox'];
const BOTH: BrowserKind[] = ['chromium', 'firefox'];

/**
 * Reads which parts were asked for; none means all.
 * @throws where a word is none of the parts
 */
export function readParts(words: string[]): Parts {
  const unknown = words.find((word) => !WORDS.includes(word));
  if (unknown) throw new Error(`${unknown} is no part of the tests; those are: ${WORDS.join(', ')}.`);
  const all = words.length === 0;
  const named = BOTH.filter((kind) => words.includes(kind));
  return {
    types: all || words.includes('types'),
    lint: all || words.includes('lint'),
    unit: all || words.includes('unit'),
    build: all || words.includes('build'),
    journeys: named.length > 0 ? named : all || words.includes('journeys') ? BOTH : [],
  };
}
