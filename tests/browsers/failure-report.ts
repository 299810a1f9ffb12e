import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Surface } from './types';

/** Where pictures of failures and of the demonstration go, from the project's root. */
export const RESULTS = 'test-results';

let pictures = 0;

/** The error of a failed wait with what the surface shows: address, text and a picture. */
export async function failureOn(surface: Surface, error: unknown): Promise<Error> {
  const message = error instanceof Error ? error.message : String(error);
  const url = await surface.url().catch(() => 'unknown address');
  const text = await surface.evaluate(() => document.body?.innerText.slice(0, 400) ?? '').catch(() => '');
  pictures += 1;
  const slug = message.replace(/[^a-z0-9]+/gi, '-').slice(0, 60);
  const path = join(RESULTS, `failure-${process.pid}-${pictures}-${slug}.png`);
  const picture = await surface.screenshot(path).catch(() => 'no screenshot');
  return new Error(`${message}\n  at ${url}\n  screenshot: ${picture}\n  page: ${text}`, { cause: error });
}

/** Makes the folder of a file. */
export async function makeFolderOf(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
}
