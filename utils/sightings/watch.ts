import { isPayerPage } from './payer-page';
import { connect, listen, type Port } from './port';
import { type LearnedRule, read } from './read';
import { clean, controlOf, controls, reconcile } from './reconcile';
import { mayHoldInvoices } from './relevance';
import { windowOn } from './window';

const OBSERVED = { subtree: true, childList: true, characterData: true, attributes: true };
/** The most changed nodes that are read before their first layout. */
const MAX_FRESH = 60;
/** Each ms of reading is to be paid for with so many ms in which nothing is read. */
const SHARE = 30;
/**
 * While it is not, what changes waits for so many ms, and is read then all the same, so that long passes take a
 * larger share; what may be an invoice waits only where more than so many ms are still to be paid, a thirtieth of
 * them of reading. What a page has run up by changing all the time it pays off while it rests.
 */
const PAUSE = 300;
const AHEAD = 1000;
/** Text without this tells of no invoice: what clocks, counters and prices tick through. */
const TELLING = /[a-z]|\d{4}/i;

/** Listens on the whole window, before the page does. */
const on = (names: string, listener: (event: Event) => void): void => {
  for (const name of names.split(' ')) addEventListener(name, listener, true);
};

/** Follows a page, and keeps a control beside each unpaid invoice. */
export const watch = (): void => {
  const fresh = new Set<Node>();
  let rules: LearnedRule[] = [];
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  /** When, in ms since the epoch, all reading will be paid for. */
  let paidUntil = 0;
  let href = '';
  let isWarm: unknown;
  let seen: Port | undefined;

  const pass = (byGeometry?: boolean): void => {
    const start = Date.now();
    const isOtherPage = href !== location.href;
    href = location.href;
    clean();
    // A control out of view may go, but not before it is known to be.
    for (const { element, idle } of controls.values()) if (!byGeometry || !idle()) fresh.add(element);
    const { body } = document;
    isWarm ||= rules[0] || mayHoldInvoices(body);
    const sightings =
      !isWarm || !innerWidth || isPayerPage()
        ? []
        : read(
            body,
            location,
            rules,
            // What is in view is known after the layout.
            windowOn(fresh, byGeometry, () => byGeometry || inTime(9)),
            (root) => observer.observe(root, OBSERVED),
          );
    reconcile(sightings, isOtherPage);
    // The background may read the list of invoices before one is clicked.
    if (!seen && controls.size) seen = connect('invoices-seen');
    fresh.clear();
    observer.takeRecords();
    paidUntil = (paidUntil > start ? paidUntil : start) + SHARE * (Date.now() - start);
  };

  const soon = (): void => {
    if (paidUntil > Date.now() + AHEAD) inTime(PAUSE);
    else if (!frame)
      frame = requestAnimationFrame(() => {
        frame = 0;
        pass();
      });
  };

  const inTime = (wait: number): void => {
    if (!timer)
      timer = setTimeout(() => {
        timer = 0;
        pass(true);
      }, wait);
  };

  const later = (): void => {
    if (isWarm) inTime(paidUntil > Date.now() ? PAUSE : 0);
  };

  const observer = new MutationObserver((records) => {
    let next: (() => void) | undefined;
    for (const { target, addedNodes } of records) {
      if (controlOf(target)) continue;
      for (const node of addedNodes.length ? addedNodes : [target]) {
        if (node.nodeType === 3 && !TELLING.test((node as Text).data)) continue;
        next ??= later;
        if (fresh.size < MAX_FRESH) fresh.add(node);
        if (next === later && (node.nodeType > 1 ? !isWarm : node !== target) && mayHoldInvoices(node))
          next = soon;
      }
    }
    next?.();
  });

  on('click pointerdown dblclick pointerover mousedown keydown keyup', (event) => {
    const { type, key = 'Enter' } = event as KeyboardEvent;
    const control = controlOf(event.composedPath()[0]);
    // Other keys are the page's: Tab and Escape in a dialog, its shortcuts.
    if (!control || !/^(Enter| )/.test(key)) return;
    event.stopImmediatePropagation();
    control.arm();
    if (type !== 'click') return;
    event.preventDefault();
    if (!event.isTrusted) return;
    // The page may have changed in this very frame: the control must still stand for what it says.
    pass(true);
    if (control.element.isConnected) control.click(event as MouseEvent);
  });
  // An address that is replaced with nothing else changing.
  (self as { navigation?: EventTarget }).navigation?.addEventListener('navigate', soon);
  // What a click on the page brings may be shown by its style alone.
  on('click scroll transitionend resize', later);
  observer.observe(document, OBSERVED);
  pass(true);
  listen(({ rules: taught = rules }: { rules?: LearnedRule[] }) => {
    rules = taught;
    soon();
  });
  connect('page-opened');
};
