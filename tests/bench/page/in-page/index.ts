import * as acts from './acts';
import { verdict } from './controls';
import { firstControls, rowsAreIn } from './first-control';

/** What the pages of the benchmark offer to who measures. */
export interface InPage {
  rowsAreIn: typeof rowsAreIn;
  firstControls: typeof firstControls;
  verdict: typeof verdict;
  acts: typeof acts;
}

declare global {
  var bench: InPage;
}

globalThis.bench = { rowsAreIn, firstControls, verdict, acts };
