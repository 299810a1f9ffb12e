import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fixture } from './fixture';

const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'fixtures');

/** Where the pages are that the reader is known to get wrong. */
const UNSOLVED = 'unsolved/';

/** Every fixture of the corpus, in the order of their files; each module's default export is one. */
export const loadFixtures = (): Promise<Fixture[]> => load((name) => !name.startsWith(UNSOLVED));

/** The pages that the reader is known to get wrong: they are shown, and not part of the corpus. */
export const loadUnsolved = (): Promise<Fixture[]> => load((name) => name.startsWith(UNSOLVED));

const load = async (isWanted: (name: string) => boolean): Promise<Fixture[]> => {
  const entries = await readdir(folder, { recursive: true });
  const modules = entries
    .filter((name) => name.endsWith('.ts') && !name.startsWith('chrome') && isWanted(name))
    .sort();
  return Promise.all(
    modules.map(async (name) => {
      const module: { default: Fixture } = await import(pathToFileURL(join(folder, name)).href);
      return module.default;
    }),
  );
};
