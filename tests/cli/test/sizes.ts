import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserKind } from '../../browsers';
import { BUILDS } from '../build';
import { type Count, check, failed } from './count';

/** The most that a content script may weigh, gzipped, and a zip, in bytes: 6 and 150 kB of 1,024. */
const CONTENT_SCRIPT_LIMIT = 6 * 1024;
const ZIP_LIMIT = 150 * 1024;

/** Weighs the content script of a build. */
export async function weighContentScript(kind: BrowserKind): Promise<Count> {
  const path = join(BUILDS[kind].folder, 'content-scripts/content.js');
  const size = gzipSync(await readFile(path), { level: 9 }).length;
  return within(`${path}, gzipped`, size, CONTENT_SCRIPT_LIMIT);
}

/** Weighs the zip of a build. */
export async function weighZip(kind: BrowserKind): Promise<Count> {
  const [zip] = await zipsOf(kind);
  if (!zip) return failed(`there is no ${BUILDS[kind].target} zip`);
  return within(zip, (await stat(join('.output', zip))).size, ZIP_LIMIT);
}

/** Removes the zips of earlier builds, which may be of other versions. */
export async function removeZips(kind: BrowserKind): Promise<void> {
  for (const zip of await zipsOf(kind)) await rm(join('.output', zip));
}

async function zipsOf(kind: BrowserKind): Promise<string[]> {
  const files = await readdir('.output').catch(() => []);
  return files.filter((name) => name.endsWith(`-${BUILDS[kind].target}.zip`));
}

function within(what: string, size: number, limit: number): Count {
  console.log(`  ${what}: ${size} bytes, limit ${limit}`);
  return check(size <= limit, `${what} is ${size} bytes, more than ${limit}`);
}
