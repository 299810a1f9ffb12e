import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundle } from '../common/bundle';
import type { ThrowawayExtensions } from '../common/throwaway-extension';

/** Who is measured. */
export interface Contender {
  name: string;
  /**
   * Nobody; the shipped extension; the same job done in another way; or a part of the job, which nobody who does
   * all of it can do for less.
   */
  role: 'none' | 'ours' | 'peer' | 'floor';
  /** The folder of the unpacked extension; null: none is loaded. */
  folder: string | null;
  /** Beside which of the unpaid rows it has a control. */
  controls: 'none' | 'near view' | 'all';
}

type Script = Omit<Contender, 'folder'> & { file: string };

const peer = (name: string, file: string): Script => ({ name, file, role: 'peer', controls: 'all' });

/** All but the shipped extension, and their content scripts. */
const SCRIPTS: Script[] = [
  { name: 'floor: the same controls, no reading', file: 'only-controls.ts', role: 'floor', controls: 'all' },
  { name: 'floor: observes, does nothing', file: 'only-observing.ts', role: 'floor', controls: 'none' },
  peer('arrive', 'arrive.ts'),
  peer('selector-observer', 'selector-observer.ts'),
  peer('sentinel-js', 'sentinel.ts'),
  peer('CSS animation', 'css-animation.ts'),
  peer('re-querying observer', 'requery.ts'),
  peer('Preact root per row', 'preact-roots.tsx'),
];

/** All contenders: each but ours an extension of one content script, run where and when ours is. */
export async function makeContenders(dir: string, extensions: ThrowawayExtensions): Promise<Contender[]> {
  const style = await readFile(join(dir, 'content-scripts/content.css'), 'utf8');
  const others: Contender[] = [];
  for (const { file, ...contender } of SCRIPTS) {
    const hasOurControls = contender.role === 'floor' && contender.controls === 'all';
    const content = {
      matches: ['https://cloud.hostup.se/*'],
      exclude_matches: ['https://cloud.hostup.se/billing/pay/*'],
      all_frames: true,
      js: ['content.js'],
      ...(hasOurControls && { css: ['content.css'] }),
    };
    const folder = await extensions.write(
      file.replace(/\..*/, ''),
      { content_scripts: [content] },
      {
        'content.js': await bundle(`tests/bench/page/contenders/${file}`),
        ...(hasOurControls && { 'content.css': style }),
      },
    );
    others.push({ ...contender, folder });
  }
  return [
    { name: 'no extension', role: 'none', folder: null, controls: 'none' },
    { name: 'ours', role: 'ours', folder: resolve(dir), controls: 'near view' },
    ...others,
  ];
}
