/** How tests or checks ended, and what is to be shown of those that failed. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

/** One check that passed. */
export const PASSED: Count = { passed: 1, failed: 0, skipped: 0, failures: [] };

/** One check that failed, and why. */
export function failed(why: string): Count {
  return { passed: 0, failed: 1, skipped: 0, failures: [why] };
}

/** One check by its condition. */
export function check(holds: boolean, why: string): Count {
  return holds ? PASSED : failed(why);
}

/** The sum of counts. */
export function sum(counts: Count[]): Count {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
    skipped: counts.reduce((total, count) => total + count.skipped, 0),
    failures: counts.flatMap((count) => count.failures),
  };
}

/** The line that tells of everything: `12 passed, 0 failed`, and the skipped where there are any. */
export function summary({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
