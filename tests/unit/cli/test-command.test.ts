import { describe, expect, it } from 'vitest';
import { check, failed, PASSED, sum, summary } from '../../cli/test/count';
import { judgeLint } from '../../cli/test/extension-lint';
import { readParts } from '../../cli/test/parts';
import { countReport } from '../../cli/test/vitest-report';

describe('the last line', () => {
  it('counts tests and checks together', () => {
    const tests = { passed: 40, failed: 1, skipped: 0, failures: ['a'] };
    expect(summary(sum([PASSED, failed('b'), tests]))).toBe('41 passed, 2 failed');
    expect(sum([failed('b'), tests]).failures).toEqual(['b', 'a']);
  });

  it('tells of skipped ones only where there are any', () => {
    expect(summary({ passed: 1, failed: 0, skipped: 2, failures: [] })).toBe('1 passed, 0 failed, 2 skipped');
  });

  it('a check fails by its condition', () => {
    expect(check(true, 'no')).toEqual(PASSED);
    expect(check(false, 'why')).toEqual(failed('why'));
  });
});

describe("Vitest's report", () => {
  const test = (status: string) => ({ fullName: `is ${status}`, status, failureMessages: ['because'] });

  it('is counted test by test', () => {
    const report = {
      testResults: [
        { name: 'a.test.ts', status: 'failed', assertionResults: ['passed', 'failed', 'pending'].map(test) },
        { name: 'b.test.ts', status: 'passed', assertionResults: [test('passed')] },
      ],
    };
    expect(countReport(report)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      failures: ['a.test.ts › is failed\nbecause'],
    });
  });

  it('has a failure for a file that did not load or whose hook failed', () => {
    const file = (assertionResults: ReturnType<typeof test>[]) => ({
      testResults: [{ name: 'a.test.ts', status: 'failed', message: 'no such import', assertionResults }],
    });
    expect(countReport(file([]))).toMatchObject({
      passed: 0,
      failed: 1,
      failures: ['a.test.ts\nno such import'],
    });
    expect(countReport(file([test('pending')]))).toMatchObject({ failed: 1, skipped: 1 });
  });
});

describe("web-ext's report", () => {
  const report = (errors: string[], warnings: string[]) => {
    const messages = (codes: string[]) => codes.map((code) => ({ code, message: 'm', file: 'popup.js' }));
    return JSON.stringify({ errors: messages(errors), warnings: messages(warnings) });
  };

  it('passes with nothing but the warning that Preact gives', () => {
    expect(judgeLint(report([], []))).toEqual(PASSED);
    expect(judgeLint(report([], ['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT']))).toEqual(PASSED);
  });

  it.each([
    ['an error', report(['MANIFEST_BAD'], [])],
    ['an error of the same name', report(['UNSAFE_VAR_ASSIGNMENT'], [])],
    ['another warning', report([], ['UNSAFE_VAR_ASSIGNMENT', 'DANGEROUS_EVAL'])],
  ])('fails with %s', (_what, json) => {
    expect(judgeLint(json).failed).toBe(1);
  });
});

describe('the parts', () => {
  it('are all, where none is named', () => {
    expect(readParts([])).toEqual({
      types: true,
      lint: true,
      unit: true,
      build: true,
      journeys: ['chromium', 'firefox'],
    });
  });

  it('are the named ones alone', () => {
    const none = { types: false, lint: false, unit: false, build: false, journeys: [] };
    expect(readParts(['unit'])).toEqual({ ...none, unit: true });
    expect(readParts(['journeys'])).toEqual({ ...none, journeys: ['chromium', 'firefox'] });
    expect(readParts(['journeys', 'chromium'])).toEqual({ ...none, journeys: ['chromium'] });
    expect(readParts(['lint', 'firefox'])).toEqual({ ...none, lint: true, journeys: ['firefox'] });
  });

  it('are not guessed', () => {
    expect(() => readParts(['units'])).toThrow('units is no part of the tests');
  });
});
