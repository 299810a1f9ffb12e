import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RESULTS } from '../../browsers';
import { runTool } from '../command';
import { type Count, failed } from './count';
import { countReport, type VitestReport } from './vitest-report';

/** Runs projects of `vitest.config.ts` and counts their tests. */
export async function runVitest(projects: string[], env: Record<string, string> = {}): Promise<Count> {
  const file = join(RESULTS, `${projects[0]}.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=json', `--outputFile=${file}`];
  const asked = projects.map((project) => `--project=${project}`);
  const { code, output } = await runTool('vitest', ['run', ...asked, ...reporters], env);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return failed(`vitest gave no report:\n${output.slice(-4000)}`);
  const count = countReport(JSON.parse(text) as VitestReport);
  if (code === 0 || count.failed > 0) return count;
  // All tests passed and yet it failed: an error that no test caught.
  return { ...count, failed: 1, failures: [`vitest ended with ${code}:\n${output.slice(-4000)}`] };
}
