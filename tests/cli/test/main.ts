import { mkdir } from 'node:fs/promises';
import { type BrowserKind, RESULTS } from '../../browsers';
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

/**
 * Two lanes, since the work is meant for two cores. Journeys wait for the build that they test, and builds
 * for each other: they write the same generated files. What is left goes where it makes the lanes end
 * together.
 */
async function runParts(parts: Parts): Promise<Count> {
  await mkdir(RESULTS, { recursive: true });
  const programs: Record<string, string> = {};
  for (const kind of parts.journeys) {
    const { executablePath, because } = findOrInstallBrowser(kind, console.log);
    console.log(`Using ${executablePath} (${because})`);
    programs[VARIABLE[kind]] = executablePath;
  }
  const counts: Count[] = [];
  const run = async (wanted: boolean, name: string, check: () => Promise<Count>) => {
    if (wanted) counts.push(await told(name, check));
  };
  const builds = async (kind: BrowserKind) => {
    await run(parts.build, `build, zip and sizes for ${kind}`, () => checkZip(kind));
    const isNeeded = !parts.build && parts.journeys.includes(kind);
    await run(isNeeded, `build for ${kind}`, () => checkBuild(kind));
  };
  const journeys = (kind: BrowserKind) =>
    run(parts.journeys.includes(kind), `journeys in ${kind}`, () => checkJourneys(kind, programs));

  const firefoxBuilt = builds('firefox');
  const firefox = async () => {
    await firefoxBuilt;
    await run(parts.types, 'types', checkTypes);
    await run(parts.lint, 'lint', checkLint);
    await journeys('firefox');
  };
  const chromium = async () => {
    await run(parts.unit, 'unit tests', checkUnits);
    await firefoxBuilt;
    await builds('chromium');
    await journeys('chromium');
  };
  await Promise.all([firefox(), chromium()]);
  return sum(counts);
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
