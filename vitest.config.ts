import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** The names for the project's root that WXT gives its own builds. */
const alias = { '@': root, '~': root };

/** The browser's API in unit tests; the real package refuses to load outside of an extension. */
const browserApi = { 'webextension-polyfill': join(root, 'tests/unit/components/fake-extension.ts') };

/** The files of unit tests that change what others would see: modules that they mock. */
const alone = readdirSync(join(root, 'tests/unit'), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/unit/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => /vi\.mock\(/.test(readFileSync(join(root, path), 'utf8')));

/** Unit tests; each of the projects runs its files in threads. */
const units = (name: string, files: { include: string[]; exclude?: string[] }, isolate: boolean) => ({
  resolve: { alias: { ...alias, ...browserApi } },
  test: {
    name,
    ...files,
    isolate,
    environment: 'node',
    // One address for all documents: files whose environments differ are not run in one thread.
    environmentOptions: { happyDOM: { url: 'https://cloud.hostup.se/billing' } },
    pool: 'threads' as const,
    // Some open a browser or a server of their own, on machines that may be busy.
    testTimeout: 30_000,
    unstubGlobals: true,
    unstubEnvs: true,
  },
});

/**
 * The journeys in one real browser: one file after the other in one process, whose browser, simulator and
 * simulated pages all share.
 */
const journeys = (browser: 'chromium' | 'firefox') => ({
  resolve: { alias },
  // The simulator renders its pages with React, which as for development takes a third longer.
  oxc: { jsx: { development: false } },
  test: {
    name: `journeys-${browser}`,
    include: ['tests/journeys/**/*.test.ts'],
    env: { BROWSER: browser, NODE_ENV: 'production' },
    environment: './tests/journeys/run-environment.ts',
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      // Modules are loaded once for all of these: loading them again for each file costs more than the tests.
      units('unit', { include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: alone }, false),
      units('unit-alone', { include: alone }, true),
      journeys('chromium'),
      journeys('firefox'),
    ],
  },
});
