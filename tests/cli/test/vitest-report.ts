import type { Count } from './count';

/** What we read of Vitest's JSON reporter, whose form is Jest's. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

/**
 * Counts the tests of a report. A file that failed with no failed test in it (it did not load, or a
 * hook failed) counts as one failure: its tests did not run.
 */
export function countReport(report: VitestReport): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const file of report.testResults) {
    const tests = file.assertionResults;
    for (const { status, fullName, failureMessages } of tests) {
      if (status === 'passed') count.passed += 1;
      else if (status === 'failed') {
        count.failed += 1;
        count.failures.push(`${file.name} › ${fullName}\n${(failureMessages ?? []).join('\n')}`);
      } else count.skipped += 1;
    }
    if (file.status === 'failed' && !tests.some(({ status }) => status === 'failed')) {
      count.failed += 1;
      count.failures.push(`${file.name}\n${file.message ?? 'did not run'}`);
    }
  }
  return count;
}
