import { DEMO } from '../../../simulator/data/demo';
import { bundle } from '../../common/bundle';
import type { ThrowawayExtensions } from '../../common/throwaway-extension';

/** The host of the floor's page, on which the product does not run. */
export const FLOOR_HOST = 'floor.example';

/** The least that a click can cost: content script, worker's fetch, offscreen copy, nothing else. */
export async function makeFloor(extensions: ThrowawayExtensions): Promise<string> {
  const script = (name: string) => bundle(`tests/bench/click/floor/${name}.ts`);
  const worker = (await script('worker')).replaceAll('BENCH_KEY', JSON.stringify(DEMO.fullKey));
  return extensions.write(
    'floor',
    {
      permissions: ['offscreen', 'clipboardWrite'],
      host_permissions: ['https://cloud.hostup.se/*'],
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: [`https://${FLOOR_HOST}/*`], js: ['content.js'] }],
    },
    {
      'content.js': await script('content'),
      'worker.js': worker,
      'offscreen.js': await script('offscreen'),
      'offscreen.html': '<!doctype html><title>Copy</title><body><script src="offscreen.js"></script></body>',
    },
  );
}
