import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { classSalt } from './class-names';
import { buildStyles } from './styles';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The files that the pages load: their paths on the host, and each path's type and text. */
export interface Bundle {
  script: string;
  style: string;
  mark: string;
  files: Map<string, { type: string; body: string }>;
}

let bundle: Promise<Bundle> | undefined;

/** Builds the browser half; once per process, the result is kept in memory. */
export function clientAreaBundle(): Promise<Bundle> {
  bundle ??= makeBundle();
  return bundle;
}

async function makeBundle(): Promise<Bundle> {
  const files: Bundle['files'] = new Map();
  const add = (name: string, extension: string, type: string, body: string): string => {
    const digest = createHash('sha256').update(body).digest('base64url').slice(0, 8);
    const path = `/assets/${name}-${digest}.${extension}`;
    files.set(path, { type, body });
    return path;
  };
  return {
    script: add('index', 'js', 'text/javascript; charset=utf-8', await buildScript()),
    style: add('index', 'css', 'text/css; charset=utf-8', buildStyles()),
    mark: add('mark', 'svg', 'image/svg+xml', readFileSync(`${HERE}mark.svg`, 'utf8')),
    files,
  };
}

async function buildScript(): Promise<string> {
  const environment = process.env.NODE_ENV;
  const result = (await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    root: HERE,
    logLevel: 'error',
    // Test runners set NODE_ENV, from which Vite would conclude that this is development.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: {
      'process.env.NODE_ENV': '"production"',
      CLIENT_AREA_SALT: JSON.stringify(classSalt),
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${HERE}app/boot.tsx`, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  // Vite names the process's environment "production" when it has no name yet.
  if (environment === undefined) delete process.env.NODE_ENV;
  const chunk = result.output.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the client area was built without a script');
  return chunk.code;
}
