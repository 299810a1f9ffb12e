import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RESULTS } from './failure-report';

/** A fresh profile folder and the function that removes it once the browser has ended. */
export async function temporaryProfile(program: string): Promise<{ path: string; remove(): Promise<void> }> {
  // A snap sees no other program's temporary files, but the user's visible folders.
  const parent = isSnap(program) ? resolve(RESULTS) : tmpdir();
  await mkdir(parent, { recursive: true });
  const path = await mkdtemp(join(parent, 'payment-links-profile-'));
  // A browser's helpers may still write while it ends: removal is tried again.
  const remove = () => rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  return { path, remove };
}

/** Whether the program is a snap, or the script that Ubuntu puts before one. */
function isSnap(program: string): boolean {
  if (program.startsWith('/snap/')) return true;
  if (process.platform !== 'linux') return false;
  const file = openSync(program, 'r');
  try {
    const start = Buffer.alloc(2048);
    const size = readSync(file, start, 0, start.length, 0);
    const text = start.toString('latin1', 0, size);
    return text.startsWith('#!') && text.includes('/snap/');
  } finally {
    closeSync(file);
  }
}
