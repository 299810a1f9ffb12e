import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWith } from './browser';
import { loadFixtures, loadUnsolved } from './load';
import { asJson, table } from './report';
import { emptyScore, isPerfect } from './score';
import { servePages } from './server';
import { type Visit, visit } from './visit';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    dir: { type: 'string', default: '.output/chrome-mv3' },
    tabs: { type: 'string', default: '3' },
  },
});

const unsolved = await loadUnsolved();
const everything = [...(await loadFixtures()), ...unsolved];
const fixtures = everything.filter(({ name }) => values.only?.some((part) => name.includes(part)) ?? true);
if (fixtures.length === 0) throw new Error(`No fixture is called ${values.only?.join(' or ')}.`);

if (!existsSync(join(values.dir, 'manifest.json'))) {
  throw new Error(
    `No extension in ${values.dir}: build it first (npm run build), or name another with --dir.`,
  );
}

const server = await servePages(fixtures);
const context = await launchWith(values.dir, server.port);
const visits: Visit[] = [];
const queue = [...fixtures];

/** One tab after another, until the queue is empty; a page that breaks the runner counts as a fault of it. */
const work = async (): Promise<void> => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { name } = next;
    const failed = (reason: unknown): Visit => ({
      name,
      settleMs: 0,
      score: { ...emptyScore(), faults: [`could not be run: ${reason}`] },
    });
    visits.push(await visit(context, next).catch(failed));
  }
};

try {
  await Promise.all(Array.from({ length: Number(values.tabs) }, work));
} finally {
  await context.close();
  await server.stop();
}
visits.sort(
  (a, b) =>
    fixtures.findIndex(({ name }) => name === a.name) - fixtures.findIndex(({ name }) => name === b.name),
);
const isUnsolved = (visit: Visit): boolean => unsolved.some(({ name }) => name === visit.name);
const known = visits.filter(isUnsolved);
const corpus = visits.filter((visit) => !isUnsolved(visit));
if (known.length) console.log(`Not solved, and not part of the corpus:\n${table(known)}\n`);
console.log(table(corpus));
if (values.json) await writeFile(values.json, asJson(corpus));
const solved = known.filter(({ score }) => isPerfect(score)).map(({ name }) => name);
if (solved.length) console.log(`Solved by now, so part of the corpus: ${solved.join(', ')}.`);
process.exitCode = corpus.every(({ score }) => isPerfect(score)) && !solved.length ? 0 : 1;
