import type { BrowserKind } from '../../browsers';
import { BUILDS, build } from '../build';
import { runTool } from '../command';
import { type Count, failed, PASSED, sum } from './count';
import { judgeLint } from './extension-lint';
import { runVitest } from './run-vitest';
import { removeZips, weighContentScript, weighZip } from './sizes';

/** Type-checks everything. */
export function checkTypes(): Promise<Count> {
  return byExitCode('tsc', ['--noEmit']);
}

/** Checks style and form of everything. */
export function checkLint(): Promise<Count> {
  return byExitCode('biome', ['check', '.', '--max-diagnostics=50']);
}

/** Runs the unit tests. */
export function checkUnits(): Promise<Count> {
  return runVitest(['unit', 'unit-alone']);
}

/** Plays the journeys in one browser. */
export function checkJourneys(kind: BrowserKind, programs: Record<string, string>): Promise<Count> {
  return runVitest([`journeys-${kind}`], programs);
}

/** Builds for a browser, nothing else: for journeys that were asked for alone. */
export async function checkBuild(kind: BrowserKind): Promise<Count> {
  const { code, output } = await build(kind, 'build');
  return code === 0 ? PASSED : failed(`wxt build for ${kind}:\n${output.slice(-4000)}`);
}

/** Builds and zips for a browser, then checks the build: web-ext's lint and the sizes. */
export async function checkZip(kind: BrowserKind): Promise<Count> {
  await removeZips(kind);
  const { code, output } = await build(kind, 'zip');
  if (code !== 0) return failed(`wxt zip for ${kind}:\n${output.slice(-4000)}`);
  const counts = [PASSED, await weighContentScript(kind), await weighZip(kind)];
  // Mozilla's linter judges by Firefox's rules.
  if (kind === 'firefox') counts.push(await lintExtension(BUILDS[kind].folder));
  return sum(counts);
}

async function lintExtension(folder: string): Promise<Count> {
  const { output } = await runTool('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--output=json',
    '--no-config-discovery',
  ]);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  return json ? judgeLint(json) : failed(`web-ext lint gave no report:\n${output.slice(-2000)}`);
}

async function byExitCode(tool: 'tsc' | 'biome', args: string[]): Promise<Count> {
  const { code, output } = await runTool(tool, args);
  return code === 0 ? PASSED : failed(output.slice(-8000));
}
