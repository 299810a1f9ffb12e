import { mkdir } from 'node:fs/promises';
import { RESULTS } from '../../browsers';
import { findOrInstallBrowser } from '../../browsers/find/install';
import { VARIABLE } from '../../browsers/find/places';
import { endTools } from '../command';
import { checkBuild, checkJourneys, checkLint, checkTypes, checkUnits, checkZip } from './checks';
import { type Count, failed, sum, summary } from './count';
import { type Parts, readParts } from './parts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endTools();
    process.exitCode = 1;
  });
}

try {
  const total = await runParts(readParts(process.argv.slice(2)));
  console.log(summary(total));
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
} catch (error) {
  endTools();
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Two lanes, since the work is meant for two cores; journeys wait for the builds that they test. */
async function runParts(parts: Parts): Promise<Count> {
  await mkdir(RESULTS, { recursive: true });
  const programs: Record<string, string> = {};
  for (const kind of parts.journeys) {
    const { executablePath, because } = findOrInstallBrowser(kind, console.log);
    console.log(`Using ${executablePath} (${because})`);
    programs[VARIABLE[kind]] = executablePath;
  }
  const builds = async () => {
    const counts: Count[] = [];
    for (const kind of ['chromium', 'firefox'] as const) {
      if (parts.build) counts.push(await told(`build, zip and sizes for ${kind}`, () => checkZip(kind)));
      else if (parts.journeys.includes(kind))
        counts.push(await told(`build for ${kind}`, () => checkBuild(kind)));
    }
    return sum(counts);
  };
  const sources = async () => {
    const counts: Count[] = [];
    if (parts.types) counts.push(await told('types', checkTypes));
    if (parts.lint) counts.push(await told('lint', checkLint));
    return sum(counts);
  };
  const first = await Promise.all([builds(), sources()]);
  const units = parts.unit ? [await told('unit tests', checkUnits)] : [];
  const journeys = await Promise.all(
    parts.journeys.map((kind) => told(`journeys in ${kind}`, () => checkJourneys(kind, programs))),
  );
  return sum([...first, ...units, ...journeys]);
}

/** Runs one check, prints a line for it and what failed. */
async function told(name: string, run: () => Promise<Count>): Promise<Count> {
  const begun = Date.now();
  const count = await run().catch((error: unknown) => failed(String(error)));
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`${count.failed > 0 ? '✗' : '✓'} ${name}: ${summary(count)} (${seconds} s)`);
  for (const failure of count.failures) console.log(`\n${failure}\n`);
  return count;
}
