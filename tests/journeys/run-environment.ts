import type { Environment } from 'vitest/runtime';

/** The name in the global scope of what is to be ended; Vitest loads this file apart from the tests. */
const ENDINGS = Symbol.for('what ends with the run of the journeys');

type Endings = (() => Promise<void>)[];
const scope = globalThis as { [ENDINGS]?: Endings };

/** Has something ended once the journeys of all files have been played. */
export function atEndOfRun(end: () => Promise<void>): void {
  scope[ENDINGS]?.push(end);
}

/** Vitest's environment of the journeys: Node's, which lives as long as the run and so can end what they share. */
export default {
  name: 'journeys',
  viteEnvironment: 'ssr',
  setup() {
    const endings: Endings = [];
    scope[ENDINGS] = endings;
    return {
      async teardown() {
        await Promise.all(endings.map((end) => end()));
      },
    };
  },
} satisfies Environment;
