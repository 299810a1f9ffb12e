import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles and minifies a TypeScript file, given from the project's root, into one classic script. */
export async function bundle(entry: string): Promise<string> {
  const environment = process.env.NODE_ENV;
  const result = (await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    root: ROOT,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${ROOT}${entry}`, output: { codeSplitting: false, format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  // Vite names the process's environment "production" when it has no name yet.
  if (environment === undefined) delete process.env.NODE_ENV;
  const chunk = result.output.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was built without a script`);
  return chunk.code;
}
