import { connect } from './port';
import { type LearnedRule, read, type Sighting } from './read';
import { type Controls, controls } from './reconcile';
import type { InvoiceReference } from './reference';

const EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
];

/** The payer's page: nothing of ours there. */
export const isPayerPage = (path: string): boolean => /^\/billing\/pay(\/|$)/.test(path);

/** Follows a page for as long as `signal` is not aborted, and keeps a control beside each unpaid invoice. */
export function watch(signal: AbortSignal): { seen(): InvoiceReference[] } {
  const shown: Controls = controls();
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  const observer = new MutationObserver(schedule);
  const shadows = new Set<ShadowRoot>();
  let rules: LearnedRule[] = [];
  let frame = 0;
  let told = false;

  function sightings(): Sighting[] {
    if (isPayerPage(location.pathname) || !document.body) return [];
    return read(document.body, {
      url: new URL(location.href),
      rules,
      onShadow(root) {
        if (shadows.has(root)) return;
        shadows.add(root);
        observer.observe(root, options);
      },
    });
  }

  function pass(): void {
    frame = 0;
    const found = sightings();
    shown.reconcile(found);
    observer.takeRecords();
    if (told || !found.some(({ payable }) => payable)) return;
    told = true;
    try {
      connect('invoices-seen').onMessage.addListener((message: { rules?: LearnedRule[] }) => {
        rules = message.rules ?? [];
        schedule();
      });
    } catch {
      // Orphaned: a click says so.
    }
  }

  function schedule(): void {
    frame ||= requestAnimationFrame(pass);
  }

  function onEvent(event: Event): void {
    const control = shown.of(event.target);
    if (!control) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') control.hush();
    if (event.type !== 'click') return;
    event.preventDefault();
    if (!event.isTrusted) return;
    pass();
    if (control.host.isConnected && shown.of(control.host)) control.press(event as MouseEvent);
  }

  observer.observe(document.documentElement, options);
  for (const name of EVENTS) addEventListener(name, onEvent, { capture: true, signal });
  for (const name of ['popstate', 'hashchange', 'pageshow', 'resize'])
    addEventListener(name, schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    shown.removeAll();
  });
  pass();
  return {
    seen: () =>
      sightings()
        .filter(({ payable }) => payable)
        .map(({ reference }) => reference),
  };
}
