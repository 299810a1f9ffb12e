import { resolve } from 'node:path';
import { bundle } from '../common/bundle';
import type { ThrowawayExtensions } from '../common/throwaway-extension';

/** Who is measured: nobody, the shipped extension, and the same job done in other ways. */
export interface Contender {
  name: string;
  /** The folder of the unpacked extension; null: none is loaded. */
  folder: string | null;
}

const NONE = 'no extension';
const OURS = 'ours';

/** The peers and their content scripts. */
const PEERS: Record<string, string> = {
  arrive: 'arrive.ts',
  'selector-observer': 'selector-observer.ts',
  'sentinel-js': 'sentinel.ts',
  'CSS animation': 'css-animation.ts',
  're-querying observer': 'requery.ts',
  'Preact root per row': 'preact-roots.tsx',
};

export const isNone = ({ name }: Contender): boolean => name === NONE;
export const isOurs = ({ name }: Contender): boolean => name === OURS;
export const isPeer = ({ name }: Contender): boolean => name in PEERS;

/** All contenders, the peers as extensions of one content script each, run where and when ours is. */
export async function makeContenders(dir: string, extensions: ThrowawayExtensions): Promise<Contender[]> {
  const peers: Contender[] = [];
  for (const [name, file] of Object.entries(PEERS)) {
    const script = await bundle(`tests/bench/page/contenders/${file}`);
    const content = {
      matches: ['https://cloud.hostup.se/*'],
      exclude_matches: ['https://cloud.hostup.se/billing/pay/*'],
      all_frames: true,
      js: ['content.js'],
    };
    const folder = await extensions.write(
      file.replace(/\..*/, ''),
      { content_scripts: [content] },
      {
        'content.js': script,
      },
    );
    peers.push({ name, folder });
  }
  return [{ name: NONE, folder: null }, { name: OURS, folder: resolve(dir) }, ...peers];
}
