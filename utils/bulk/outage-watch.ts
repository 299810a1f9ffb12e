import type { Failure, FailureCode } from '../failures/failure';
import type { LinkRequest } from '../messages/link-port';

/** Tells failures of one invoice from a HostUp that can't be reached at all. */
export interface OutageWatch {
  succeeded(): void;
  /** `final`: the invoice has failed; `again`: it is to be asked for once more when HostUp is back. */
  failed(request: LinkRequest, failure: Failure): 'final' | 'again';
  /** Whether there is a pause to make before the next call. */
  isOn(): boolean;
  /** Whether a call has succeeded since the beginning or the last pause. */
  isTried(): boolean;
  /** How long to pause now, in ms; longer each time until a call succeeds. */
  pause(): number;
}

/** Pauses after HostUp could not be reached, in ms; the last one repeats. */
const PAUSES = [5_000, 10_000, 20_000, 30_000, 60_000];
/** So many faults in a row with no success between count as an outage. */
const FAULTS_OF_AN_OUTAGE = 8;
/** An invoice whose call alone is dropped, while others succeed, has failed after so many drops. */
const MAX_DROPS = 3;

const FAULTS: ReadonlySet<FailureCode> = new Set(['server_error', 'timeout', 'not_json', 'redirected']);

/** Begins with HostUp being there. */
export function outageWatch(): OutageWatch {
  let isOn = false;
  let isTried = false;
  let pauses = 0;
  let faults = 0;
  let successes = 0;
  const drops = new Map<LinkRequest, { count: number; successesBefore: number }>();

  /** Whether the others get through, so that it is this invoice that does not. */
  function isAlone(request: LinkRequest): boolean {
    const known = drops.get(request);
    const drop = { count: (known?.count ?? 0) + 1, successesBefore: known?.successesBefore ?? successes };
    drops.set(request, drop);
    return drop.count >= MAX_DROPS && successes > drop.successesBefore;
  }

  return {
    succeeded() {
      successes += 1;
      isTried = true;
      faults = 0;
      pauses = 0;
      isOn = false;
    },
    failed(request, { code }) {
      if (code === 'offline') {
        if (isAlone(request)) return 'final';
        isOn = true;
        return 'again';
      }
      // Any other answer shows that HostUp is there.
      faults = FAULTS.has(code) ? faults + 1 : 0;
      if (faults >= FAULTS_OF_AN_OUTAGE) {
        faults = 0;
        isOn = true;
      }
      return 'final';
    },
    isOn: () => isOn,
    isTried: () => isTried,
    pause() {
      isOn = false;
      isTried = false;
      pauses += 1;
      return PAUSES[Math.min(pauses, PAUSES.length) - 1] ?? 0;
    },
  };
}
