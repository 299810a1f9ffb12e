import { eventually } from './eventually';
import type { Surface } from './types';

/** Waits until the first match is there, has a size, and is where it was when last looked at. */
export async function waitUntilSteady(surface: Surface, selector: string): Promise<void> {
  let last = '';
  await eventually(`an element ${selector} that stays in its place`, async () => {
    const box = await surface.evaluate((wanted) => {
      const { x, y, width, height } =
        document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 && height > 0 ? [x, y, width, height].join() : '';
    }, selector);
    const isSteady = box !== '' && box === last;
    last = box;
    return isSteady;
  });
}
