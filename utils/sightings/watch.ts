import { connect } from './port';
import { type LearnedRule, read, type Sighting } from './read';
import { clean, controlOf, mounted, reconcile } from './reconcile';
import type { InvoiceReference } from './reference';
import { mayHoldInvoices } from './relevance';
import { windowOn } from './window';

const OBSERVED = { subtree: true, childList: true, characterData: true, attributes: true };
/** The most changed nodes that are read before their first layout. */
const MAX_FRESH = 60;
/** Changes that hardly matter may cost one part in so many of the time. */
const SHARE = 50;

/** The payer's page, or a frame that it has written: nothing of ours there. */
const isPayerPage = (): boolean =>
  /(^| )https:..[^/]+.billing.pay(?![\w-])/.test(`${location} ${document.baseURI}`);

/** Listens on the whole window, before the page does. */
const on = (names: string, listener: (event: Event) => void): void => {
  for (const name of names.split(' ')) addEventListener(name, listener, true);
};

/** Follows a page, and keeps a control beside each unpaid invoice; gives what tells the payable ones. */
export function watch(): () => InvoiceReference[] {
  const shadows = new WeakSet<ShadowRoot>();
  let fresh = new Set<Node>();
  let rules: LearnedRule[] = [];
  let frame = 0;
  let timer = 0;
  let notBefore = 0;
  let href = '';
  let isWarm = false;
  let isLong = false;
  let isLively = true;

  /** Reads the page; of long lists `wanted` and, by geometry, what is near view; without it all. */
  const sightings = (wanted?: Iterable<Node>, byGeometry = false): Sighting[] => {
    const { body } = document;
    if (!body || isPayerPage()) return [];
    isWarm ||= !!rules.length || mayHoldInvoices(location) || mayHoldInvoices(body);
    if (!isWarm) return [];
    return read(body, {
      url: new URL(href),
      rules,
      ...(wanted && {
        window: windowOn(wanted, byGeometry, () => {
          isLong = true;
        }),
      }),
      onShadow(root) {
        if (!shadows.has(root)) observer.observe(root, OBSERVED);
        shadows.add(root);
        clean(root);
      },
    });
  };

  const pass = (byGeometry = false): void => {
    const start = performance.now();
    const isSamePage = href === location.href;
    href = location.href;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = timer = 0;
    isLong = false;
    clean(document);
    // A control out of view may go, but not before it is known to be.
    for (const { host, isIdle } of mounted()) if (!byGeometry || !isIdle()) fresh.add(host);
    isLively = reconcile(sightings(fresh, byGeometry), isSamePage);
    fresh = new Set();
    observer.takeRecords();
    const end = performance.now();
    notBefore = end + (end - start) * SHARE;
    if (isLong && !byGeometry) timer = window.setTimeout(pass, 30, true);
  };

  const soon = (): void => {
    frame ||= requestAnimationFrame(() => pass());
  };

  const later = (): void => {
    const wait = notBefore - performance.now();
    if (!isWarm) return;
    if (isLively || wait < 0) soon();
    else timer ||= window.setTimeout(pass, wait, true);
  };

  const observer = new MutationObserver((records) => {
    let isUrgent = href !== location.href;
    let isAny = false;
    for (const { target, addedNodes } of records) {
      if (controlOf(target)) continue;
      isAny = true;
      for (const node of addedNodes.length ? addedNodes : [target]) {
        if (fresh.size < MAX_FRESH) fresh.add(node);
        if (!isUrgent && (node.nodeType > 1 ? !isWarm : node !== target)) isUrgent = mayHoldInvoices(node);
      }
    }
    if (isUrgent) soon();
    else if (isAny) later();
  });

  on(
    'click dblclick auxclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup',
    (event) => {
      const { type, key = 'Enter' } = event as KeyboardEvent;
      const control = controlOf(event.composedPath()[0]);
      if (!control) {
        if (type === 'click') later();
        return;
      }
      // Other keys are the page's: Tab in a dialog, its shortcuts.
      if (!/^(Enter| )$/.test(key) && !(key === 'Escape' && control.hush())) return;
      event.stopImmediatePropagation();
      if (type !== 'click') return;
      event.preventDefault();
      if (!event.isTrusted) return;
      // The page may have changed in this very frame: the control must still stand for what it says.
      pass(true);
      if (control.host.isConnected) control.press(event as MouseEvent);
    },
  );
  on('popstate hashchange pageshow', soon);
  on('resize toggle transitionend', later);
  on('scroll', () => {
    if (isLong) later();
  });
  // An address that is replaced with nothing else changing.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', soon);
  observer.observe(document, OBSERVED);
  pass(true);
  // Tells the background that a page is read, and hears of the rules that the user has taught.
  connect('invoices-seen').onMessage.addListener((message: { rules?: LearnedRule[] }) => {
    rules = message.rules || [];
    soon();
  });
  return () => sightings().flatMap(({ payable, reference }) => (payable ? reference : []));
}
