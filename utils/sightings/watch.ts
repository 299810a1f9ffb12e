import { connect } from './port';
import { type LearnedRule, read, type Sighting } from './read';
import { controls } from './reconcile';
import { type InvoiceReference, referenceInUrl } from './reference';
import { mayHoldInvoices, relevanceOf } from './relevance';
import { windowOn } from './window';

const EVENTS =
  'click dblclick auxclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress';
const OBSERVED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter:
    'class style hidden inert open href lang title role contenteditable aria-label aria-hidden aria-selected aria-current aria-pressed data-state data-status data-id data-invoice data-invoice-id data-invoice-number'.split(
      ' ',
    ),
};
/** The most added elements that are read before their first layout. */
const MAX_FRESH = 60;
/** The most controls that are left in place while the user scrolls away from them. */
const MAX_KEPT = 300;
/** Changes that hardly matter may cost one part in so many of the time; what the user does, more. */
const SHARE = 50;
const USER_SHARE = 4;
/** The longest wait for such a change, in ms. */
const MAX_WAIT = 1000;

/** The payer's page: nothing of ours there. */
const isPayerPage = (): boolean => /^\/billing\/pay(\/|$)/.test(location.pathname);

/** Follows a page until `signal` is aborted, and keeps a control beside each unpaid invoice. */
export function watch(signal: AbortSignal): { seen(): InvoiceReference[] } {
  const shown = controls();
  const observer = new MutationObserver(onMutations);
  const shadows = new WeakSet<ShadowRoot>();
  let rows = new Set<Element>();
  let fresh = new Set<Element>();
  let rules: LearnedRule[] = [];
  let frame = 0;
  let timer = 0;
  let isWindowed = false;
  let isOverflown = false;
  let isGeometric = true;
  let isWarm = false;
  let isTold = false;
  let ended = 0;
  let cost = 0;
  let href = '';

  function sightings(byGeometry: boolean, whole = false): Sighting[] {
    const { body } = document;
    if (isPayerPage() || !body) return [];
    const url = new URL(location.href);
    isWarm ||= rules.length > 0 || !!referenceInUrl(url) || mayHoldInvoices(body);
    if (!isWarm) return [];
    const hosts = shown.hosts();
    // Far too many were left behind by scrolling: only those near view stay.
    const kept = byGeometry && hosts.length > MAX_KEPT ? [] : hosts;
    const window = whole ? null : windowOn([...kept, ...fresh], byGeometry);
    isWindowed = !!window;
    return read(body, {
      url,
      rules,
      window: window ?? (() => null),
      onShadow(root) {
        if (!shadows.has(root)) observer.observe(root, OBSERVED);
        shadows.add(root);
      },
    });
  }

  function pass(): void {
    const start = performance.now();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = timer = 0;
    const isSamePage = href === location.href;
    href = location.href;
    const byGeometry = isGeometric;
    const found = sightings(byGeometry);
    shown.reconcile(found, isSamePage);
    rows = new Set(
      found.map(
        ({ place: { parent } }) =>
          parent.closest('tr,li,article,[role=row],[role=dialog]') ?? parent.parentElement ?? parent,
      ),
    );
    fresh = new Set();
    isGeometric = isOverflown && isWindowed && !byGeometry;
    isOverflown = false;
    observer.takeRecords();
    ended = performance.now();
    cost = ended - start;
    // What was added beyond the first rows is looked at when the page is laid out.
    if (isGeometric) timer = window.setTimeout(pass, 30);
    if (!isTold && shown.hosts().length) hello();
  }

  /** Tells the background that a page is read, and hears of the rules that the user has taught. */
  function hello(): void {
    isTold = true;
    try {
      connect('invoices-seen').onMessage.addListener((message: { rules?: LearnedRule[] }) => {
        rules = message.rules ?? [];
        soon();
      });
    } catch {
      // Orphaned: a click says so.
    }
  }

  function soon(): void {
    frame ||= requestAnimationFrame(pass);
  }

  function later(share: number): void {
    const wait = ended + Math.min(cost * share, MAX_WAIT) - performance.now();
    isGeometric = true;
    if (wait < 0) soon();
    else {
      clearTimeout(timer);
      timer = window.setTimeout(soon, wait);
    }
  }

  function onMutations(records: MutationRecord[]): void {
    if (href !== location.href) soon();
    let most = frame && fresh.size >= MAX_FRESH ? 2 : 0;
    for (const record of records) {
      if (fresh.size >= MAX_FRESH) isOverflown = true;
      if (isOverflown && most > 1) break;
      if (!isWarm) {
        const texts = record.type === 'characterData' ? [record.target] : record.addedNodes;
        for (const node of texts) if (mayHoldInvoices(node)) most = 2;
        if (most) isWarm = true;
        continue;
      }
      if (most < 2) most = Math.max(most, relevanceOf(record, rows));
      const nodes = record.addedNodes.length ? record.addedNodes : [record.target];
      for (const node of nodes) {
        if (fresh.size >= MAX_FRESH) break;
        const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
        if (element) fresh.add(element);
      }
      if (nodes.length > MAX_FRESH) isOverflown = true;
    }
    if (most > 1) {
      if (!frame) isGeometric = false;
      soon();
    } else if (most) later(SHARE);
  }

  function onEvent(event: Event): void {
    const control = shown.of(event.target);
    if (!control) {
      if (isWarm && event.type === 'click') later(USER_SHARE);
      return;
    }
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') control.hush();
    if (event.type !== 'click') return;
    event.preventDefault();
    if (!event.isTrusted) return;
    // The page may have changed in this very frame: the control must still stand for what it says.
    pass();
    if (shown.of(event.target) && control.host.isConnected) control.press(event as MouseEvent);
  }

  observer.observe(document.documentElement, OBSERVED);
  for (const name of EVENTS.split(' ')) addEventListener(name, onEvent, { capture: true, signal });
  for (const name of ['popstate', 'hashchange', 'pageshow']) addEventListener(name, soon, { signal });
  for (const name of ['scroll', 'resize', 'toggle', 'transitionend']) {
    const listener = (): void => {
      if (isWarm && (isWindowed || name !== 'scroll')) later(USER_SHARE);
      shown.follow();
    };
    addEventListener(name, listener, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    shown.removeAll();
  });
  pass();
  requestIdleCallback(() => isTold || signal.aborted || hello());
  return {
    seen: () =>
      sightings(false, true)
        .filter(({ payable }) => payable)
        .map(({ reference }) => reference),
  };
}
