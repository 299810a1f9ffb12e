import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserKind } from '../../browsers';
import { BUILDS } from '../build';
import { type Count, check, failed } from './count';

/** The most that a content script may weigh, gzipped, and a zip, in bytes. */
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
  const zips = (await readdir('.output')).filter((name) => name.endsWith(`-${BUILDS[kind].target}.zip`));
  const [zip] = zips;
  if (!zip || zips.length > 1) return failed(`one ${BUILDS[kind].target} zip expected, found ${zips.length}`);
  return within(zip, (await stat(join('.output', zip))).size, ZIP_LIMIT);
}

function within(what: string, size: number, limit: number): Count {
  console.log(`  ${what}: ${size} bytes, limit ${limit}`);
  return check(size <= limit, `${what} is ${size} bytes, more than ${limit}`);
}
