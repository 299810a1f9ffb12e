import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Unpacked extensions that are made for a benchmark, in a folder that goes with it. */
export class ThrowawayExtensions {
  #folder: Promise<string> | null = null;

  /** Writes an MV3 extension of these files; `manifest` is all of the manifest but its version and name. */
  async write(name: string, manifest: object, files: Record<string, string>): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'payment-links-bench-'));
    const folder = join(await this.#folder, name);
    await mkdir(folder, { recursive: true });
    const whole = { manifest_version: 3, name: `Bench: ${name}`, version: '1.0', ...manifest };
    const all = { ...files, 'manifest.json': JSON.stringify(whole) };
    for (const [file, text] of Object.entries(all)) await writeFile(join(folder, file), text);
    return folder;
  }

  async remove(): Promise<void> {
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }
}
