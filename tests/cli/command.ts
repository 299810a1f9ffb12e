import { type ChildProcess, spawn } from 'node:child_process';

/** How a command ended: its exit code, and all that it printed. */
export interface Outcome {
  code: number;
  output: string;
}

/** The tools' programs, as the pinned versions name them. */
const PROGRAMS = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
};

const running = new Set<ChildProcess>();

/** Runs an installed tool from the project's root with this Node, and collects what it prints. */
export function runTool(
  tool: keyof typeof PROGRAMS,
  args: string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${PROGRAMS[tool]}`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends every tool that still runs. */
export function endTools(): void {
  for (const child of running) child.kill('SIGTERM');
}
