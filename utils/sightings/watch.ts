import { type LearnedRule, read } from './read';

// It stands first for the order in which the script packs best.

import { CONTROL_TAG } from './control';
import { isPayerPage } from './payer-page';
import { connect, listen, type Port } from './port';
import { controlOf, controls, markCramped, reconcile } from './reconcile';
import { mayHoldInvoices } from './relevance';
import { LONG, windowOn } from './window';

const OBSERVED = { subtree: true, childList: true, characterData: true, attributes: true };
/** Each ms of reading is to be paid for with so many ms in which nothing is read. */
const SHARE = 50;
/**
 * While it is not, what changes waits for so many ms, and is read then all the same, so that long passes take a
 * larger share; what may be an invoice waits only where more than so many ms are still to be paid, a fiftieth of
 * them of reading, or on a page with a long list where a pass is waiting already. What a page has run up by changing
 * all the time it pays off while it rests.
 */
const PAUSE = 300;
const AHEAD = 2000;
/** Text without this tells of no invoice: what clocks, counters and prices tick through. */
const TELLING = /[a-z]|\d{4}/i;

/** Listens on the whole window, before the page does. */
const on = (names: string, listener: (event: Event) => void): void => {
  for (const name of names.split(' ')) addEventListener(name, listener, true);
};

/** Follows a page, and keeps a control beside each unpaid invoice. */
export const watch = (): void => {
  let rules: LearnedRule[] = [];
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  /** When, in ms since the epoch, all reading will be paid for. */
  let paidUntil = 0;
  let href = '';
  let isWarm: unknown;
  let seen: Port | undefined;

  const pass = (): void => {
    const start = Date.now();
    const isOtherPage = href !== location.href;
    href = location.href;
    // Copies that the page has made of its own markup look like controls and are none.
    for (const host of document.querySelectorAll(CONTROL_TAG)) if (!controlOf(host)) host.remove();
    const { body } = document;
    isWarm ||= rules[0] || mayHoldInvoices(body);
    const sightings =
      !isWarm || !innerWidth || isPayerPage()
        ? []
        : read(
            body,
            location,
            rules,
            windowOn([...controls.values()].filter(({ idle }) => !idle())),
            (root) => observer.observe(root, OBSERVED),
          );
    reconcile(sightings, isOtherPage);
    afterLayout.observe(document.documentElement);
    // The background may read the list of invoices before one is clicked.
    if (!seen && controls.size) seen = connect('invoices-seen');
    observer.takeRecords();
    paidUntil = (paidUntil > start ? paidUntil : start) + SHARE * (Date.now() - start);
  };

  const soon = (): void => {
    if (paidUntil > Date.now() + AHEAD) inTime(PAUSE);
    else if (!frame)
      frame = requestAnimationFrame(() => {
        frame = 0;
        // What of a long list is in view is known without asking for its layout once the frame has been painted.
        document.querySelector(`:nth-child(${LONG})`) ? inTime(0) : pass();
      });
  };

  const inTime = (wait: number): void => {
    if (!timer)
      timer = setTimeout(() => {
        timer = 0;
        pass();
      }, wait);
  };

  const later = (): void => {
    if (isWarm) inTime(paidUntil > Date.now() ? PAUSE : 0);
  };

  // Hears of the next layout, whatever its size, before it is painted.
  const afterLayout = new ResizeObserver(() => {
    afterLayout.disconnect();
    markCramped();
  });

  const observer = new MutationObserver((records) => {
    let next: (() => void) | undefined;
    for (const { target, addedNodes } of records) {
      if (controlOf(target)) continue;
      for (const node of addedNodes[0] ? addedNodes : [target]) {
        if (node.nodeType === 3 && !TELLING.test((node as Text).data)) continue;
        next ??= later;
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
    pass();
    if (control.element.isConnected) control.click(event as MouseEvent);
  });
  // An address that is replaced with nothing else changing.
  (self as { navigation?: EventTarget }).navigation?.addEventListener('navigate', soon);
  // What a click on the page brings may be shown by its style alone.
  on('click scroll transitionend resize', later);
  observer.observe(document, OBSERVED);
  pass();
  listen(({ rules: taught = rules }: { rules?: LearnedRule[] }) => {
    rules = taught;
    soon();
  });
  connect('page-opened');
};
