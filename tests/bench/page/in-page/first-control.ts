import { hasFirstControl } from './controls';
import { painted } from './frames';

/** How long the first control took after its rows had come. */
export interface FirstControl {
  /** Frames that were painted with the rows and without a control; null: none came while it was watched. */
  frames: number | null;
  /** From the rows in the DOM to the end of the first frame with a control. */
  milliseconds: number | null;
}

/** One for each time that rows came. */
export const firstControls: FirstControl[] = [];

/**
 * Called as soon as rows are in the DOM: looks after each of the next frames whether a control is there.
 * It always watches all of them, so that it costs every contender the same.
 */
export async function rowsAreIn(frames = 24): Promise<void> {
  const start = performance.now();
  const first: FirstControl = { frames: null, milliseconds: null };
  firstControls.push(first);
  for (let frame = 0; frame < frames; frame++) {
    await painted();
    if (first.frames !== null || !hasFirstControl()) continue;
    first.frames = frame;
    first.milliseconds = performance.now() - start;
  }
}
