import { describe, expect, it } from 'vitest';
import { hasDisplay, readOptions } from '../../cli/start/options';
import { StepError, step } from '../../cli/start/steps';

describe('the options of npm start', () => {
  it('with a display, and none given: a window, any browser, the simulator', () => {
    expect(readOptions([], true)).toEqual({ check: false, browser: null, live: false, language: 'en' });
  });

  it('without a display: the journey plays by itself', () => {
    expect(readOptions(['--firefox'], false)).toMatchObject({ check: true, browser: 'firefox' });
  });

  it('--check and --firefox go together, in any order', () => {
    const both = { check: true, browser: 'firefox' };
    expect(readOptions(['--check', '--firefox'], true)).toMatchObject(both);
    expect(readOptions(['--firefox', '--check'], true)).toMatchObject(both);
  });

  it('--live needs a window', () => {
    expect(readOptions(['--live'], true)).toMatchObject({ live: true, check: false });
    expect(() => readOptions(['--live'], false)).toThrow('--live needs a display');
    expect(() => readOptions(['--live', '--check'], true)).toThrow('do not go together');
  });

  it('unknown ones are refused', () => {
    expect(() => readOptions(['--chek'], true)).toThrow('--chek');
    expect(() => readOptions(['firefox'], true)).toThrow('firefox');
  });
});

describe('a display', () => {
  it('is a display server on Linux, and always there elsewhere', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});

describe('a step', () => {
  it('gives its value', async () => {
    expect(await step('Add', () => 1 + 1, String)).toBe(2);
  });

  it('that fails is named by its error', async () => {
    const failing = step('Open the page', () => Promise.reject(new Error('no page')));
    await expect(failing).rejects.toThrow(new StepError('Open the page', new Error('no page')));
    await expect(failing).rejects.toThrow('Open the page: no page');
  });
});
