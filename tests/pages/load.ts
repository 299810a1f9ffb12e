import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fixture } from './fixture';

const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'fixtures');

/** Every fixture of the corpus, in the order of their files; each module's default export is one. */
export const loadFixtures = async (): Promise<Fixture[]> => {
  const entries = await readdir(folder, { recursive: true });
  const modules = entries.filter((name) => name.endsWith('.ts') && !name.startsWith('chrome')).sort();
  return Promise.all(
    modules.map(async (name) => {
      const module: { default: Fixture } = await import(pathToFileURL(join(folder, name)).href);
      return module.default;
    }),
  );
};
