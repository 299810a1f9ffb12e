// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './popover';
import { CONTROL_TAG } from '@/utils/sightings/control';
import { reconcile } from '@/utils/sightings/reconcile';
import { watch } from '@/utils/sightings/watch';
import './page';

/** What the background says to the page, once it watches. */
let say: (message: unknown) => void = () => {};
/** How long everything takes that asks for the time twice, in ms. */
let slowness = 0;
let now = Date.UTC(2026, 10, 23);

const controls = () => document.querySelectorAll(CONTROL_TAG).length;
const row = (number: string) => {
  const made = document.createElement('p');
  made.textContent = `Faktura ${number}`;
  return made;
};

/** The page's own changes are heard of, and its next frame is drawn. */
const nextFrame = async () => {
  await Promise.resolve();
  vi.advanceTimersToNextFrame();
};

/** The page is watched until its test ends. */
const observers: MutationObserver[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  const port = {
    postMessage() {},
    disconnect() {},
    onMessage: { addListener() {} },
    onDisconnect: { addListener() {} },
  };
  vi.stubGlobal('chrome', {
    runtime: { connect: () => port, onMessage: { addListener: (hear: typeof say) => (say = hear) } },
  });
  vi.stubGlobal(
    'MutationObserver',
    class extends MutationObserver {
      constructor(hear: MutationCallback) {
        super(hear);
        observers.push(this);
      }
    },
  );
  vi.spyOn(Date, 'now').mockImplementation(() => (now += slowness));
  document.body.innerHTML = '<p>Välkommen</p>';
});

afterEach(() => {
  for (const observer of observers.splice(0)) observer.disconnect();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  reconcile([], true);
  document.body.innerHTML = '';
});

test('rows that come to a page without a word of invoices are read, however long its first reading took', async () => {
  slowness = 100;
  watch();
  slowness = 0;
  document.body.append(row('202600001'));
  await vi.waitFor(() => expect(controls()).toBe(1));
});

test('a rule that comes after a long first reading is followed', async () => {
  slowness = 100;
  document.body.innerHTML = '<ul><li>77001</li></ul>';
  watch();
  slowness = 0;
  say({ rules: [{ path: '/billing', selector: 'li' }] });
  await vi.waitFor(() => expect(controls()).toBe(1));
});

test('copies that the page makes of a control are removed', async () => {
  document.body.append(row('202600001'));
  watch();
  const first = document.querySelector(CONTROL_TAG);
  document.body.append(first?.cloneNode(true) as Node, row('202600002'));
  expect(controls()).toBe(2);
  await nextFrame();
  expect(
    [...document.querySelectorAll<HTMLElement>(CONTROL_TAG)].map(({ dataset }) => dataset.invoice),
  ).toEqual(['202600001', '202600002']);
  expect(document.querySelector(CONTROL_TAG)).toBe(first);
});

test('what comes to a page is read in its frame, where there is a long list after it was painted', async () => {
  watch();
  document.body.append(row('202600001'));
  await nextFrame();
  expect(controls()).toBe(1);
  document.body.insertAdjacentHTML('beforeend', `<ul>${'<li>a</li>'.repeat(99)}</ul>`);
  document.body.append(row('202600002'));
  await nextFrame();
  expect(controls()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(controls()).toBe(2);
});
