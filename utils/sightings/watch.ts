import { isPayerPage } from './payer-page';
import { connect, listen } from './port';
import { type LearnedRule, read } from './read';
import { clean, controlOf, mounted, reconcile } from './reconcile';
import { mayHoldInvoices } from './relevance';
import { windowOn } from './window';

const OBSERVED = { subtree: true, childList: true, characterDataOldValue: true, attributes: true };
/** Text without this says nothing of an invoice: what clocks, counters and prices tick through. */
const TELLING = /[#a-z]|\d{4}/i;
const tells = (node: Node): boolean => node.nodeType !== 3 || TELLING.test((node as Text).data);
/** The most changed nodes that are read before their first layout. */
const MAX_FRESH = 60;
/** At least so many ms are between passes for changes that hardly matter. */
const PAUSE = 300;

/** Listens on the whole window, before the page does. */
const on = (names: string, listener: (event: Event) => void): void => {
  for (const name of names.split(' ')) addEventListener(name, listener, true);
};

/** Follows a page, and keeps a control beside each unpaid invoice. */
export function watch(): void {
  let fresh = new Set<Node>();
  let rules: LearnedRule[] = [];
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  let notBefore = 0;
  let href = '';
  let isWarm = false;
  let isLong = false;
  let isSeen = false;

  const pass = (byGeometry = false): void => {
    const isSamePage = href === location.href;
    href = location.href;
    isLong = false;
    clean();
    // A control out of view may go, but not before it is known to be.
    for (const { host, idle } of mounted()) if (!byGeometry || !idle()) fresh.add(host);
    const { body } = document;
    isWarm ||= !!rules[0] || mayHoldInvoices(body);
    const sightings =
      !isWarm || isPayerPage()
        ? []
        : read(
            body,
            location,
            rules,
            windowOn(fresh, byGeometry, () => {
              isLong = true;
            }),
            (root) => observer.observe(root, OBSERVED),
          );
    reconcile(sightings, isSamePage);
    // The background may read the list of invoices before one is clicked.
    if (!isSeen && mounted()[0]) {
      isSeen = true;
      connect('invoices-seen');
    }
    fresh = new Set();
    observer.takeRecords();
    notBefore = Date.now() + PAUSE;
    if (isLong && !byGeometry) inTime(30);
  };

  const soon = (): void => {
    if (!frame)
      frame = requestAnimationFrame(() => {
        frame = 0;
        pass();
      });
  };

  const inTime = (wait: number): void => {
    if (!timer)
      timer = setTimeout(
        // Between frames, when the layout that is asked for has been made.
        () =>
          requestIdleCallback(
            () => {
              timer = 0;
              pass(true);
            },
            { timeout: PAUSE },
          ),
        wait,
      );
  };

  const later = (): void => {
    if (isWarm) inTime(notBefore - Date.now());
  };

  const observer = new MutationObserver((records) => {
    let isUrgent = href !== location.href;
    let isAny = false;
    for (const { target, addedNodes, removedNodes, oldValue } of records) {
      const changed = [...addedNodes, ...removedNodes];
      if (
        controlOf(target) ||
        !(TELLING.test(oldValue ?? '') || (changed[0] ? changed : [target]).some(tells))
      )
        continue;
      isAny = true;
      for (const node of addedNodes.length ? addedNodes : [target]) {
        if (fresh.size < MAX_FRESH) fresh.add(node);
        if (!isUrgent && (node.nodeType > 1 ? !isWarm : node !== target)) isUrgent = mayHoldInvoices(node);
      }
    }
    if (isUrgent) soon();
    else if (isAny) later();
  });

  on('click dblclick mousedown pointerdown keydown keyup', (event) => {
    const { type, key = 'Enter' } = event as KeyboardEvent;
    const control = controlOf(event.composedPath()[0]);
    if (!control) {
      if (type === 'click') later();
      return;
    }
    // Other keys are the page's: Tab and Escape in a dialog, its shortcuts.
    if (!/^(Enter| )$/.test(key)) return;
    event.stopImmediatePropagation();
    control.arm();
    if (type !== 'click') return;
    event.preventDefault();
    if (!event.isTrusted) return;
    // The page may have changed in this very frame: the control must still stand for what it says.
    pass(true);
    if (control.host.isConnected) control.click(event as MouseEvent);
  });
  // An address that is replaced with nothing else changing.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', soon);
  on('resize scroll transitionend', later);
  observer.observe(document, OBSERVED);
  pass(true);
  listen(({ rules: taught = rules }: { rules?: LearnedRule[] }) => {
    if (taught[0] || rules[0]) soon();
    rules = taught;
  });
  connect('page-opened');
}
