// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './popover';
import { createControl } from '@/utils/sightings/control';

const connect = vi.fn<(info: { name: string }) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  connect.mockReset();
  vi.stubGlobal('chrome', { runtime: { connect } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the first touch wakes the background, once, and asks it for nothing', () => {
  const control = createControl({ kind: 'id', value: '46090' }, 'en');
  vi.runAllTimers();
  expect(connect).not.toHaveBeenCalled();
  control.arm();
  control.arm();
  vi.runAllTimers();
  expect(connect.mock.calls).toEqual([[{ name: 'payment-link' }]]);
  expect(control.idle()).toBe(true);
});

test('a touch in a page whose extension was updated does not keep the click from being handled', () => {
  connect.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  const control = createControl({ kind: 'id', value: '46090' }, 'en');
  expect(() => control.arm()).not.toThrow();
});
