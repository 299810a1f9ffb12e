import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** The names for the project's root that WXT gives its own builds. */
const alias = { '@': root, '~': root };

/**
 * The journeys in one real browser: one file after the other, since each starts a browser of its own, and
 * in one process, which bundles the simulator's pages once.
 */
const journeys = (browser: 'chromium' | 'firefox') => ({
  resolve: { alias },
  test: {
    name: `journeys-${browser}`,
    include: ['tests/journeys/**/*.test.ts'],
    env: { BROWSER: browser },
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          pool: 'threads',
          // Some open a browser or a server of their own, on machines that may be busy.
          testTimeout: 30_000,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      journeys('chromium'),
      journeys('firefox'),
    ],
  },
});
