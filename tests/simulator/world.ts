import type { RateLimiter } from './api/rate-limit';
import type { Clock } from './clock';
import type { Faults } from './faults';
import type { RequestRecord } from './log';
import type { Store } from './store';

/** Everything that the simulator's parts share. */
export interface World {
  store: Store;
  clock: Clock;
  log: RequestRecord[];
  faults: Faults;
  limiter: RateLimiter;
  reset(): void;
}
