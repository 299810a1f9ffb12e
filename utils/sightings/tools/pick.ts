import type { PageLanguage } from '../texts';
import { numberIn, ruleFor, type TaughtRule } from './learn-rule';

const TEXTS = {
  en: 'Point at an invoice number and click. Tab and arrow keys move, Enter chooses, Escape cancels.',
  sv: 'Peka på ett fakturanummer och klicka. Tabb och piltangenter flyttar, Retur väljer, Esc avbryter.',
};

const CSS_TEXT = `
:host{all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important}
p{position:fixed;inset-inline:0;top:12px;margin:auto;width:fit-content;max-width:calc(100vw - 48px);padding:10px 16px;border-radius:8px;
background:#1f2937;color:#fff;font:500 14px/20px system-ui,sans-serif;box-shadow:0 6px 20px #0005}
div{position:fixed;border:2px solid #1d4ed8;border-radius:4px;background:#1d4ed822;box-shadow:0 0 0 1px #fff}
@media(forced-colors:active){p,div{border:2px solid Highlight}}`;

/** The smallest elements of the page that hold a number, in its order. */
function candidates(): Element[] {
  return [...document.body.querySelectorAll('*')].filter(
    (element) =>
      numberIn(element) &&
      ![...element.children].some(numberIn) &&
      element.checkVisibility({ visibilityProperty: true }),
  );
}

/** Lets the user point at one number, by mouse or keys; null where the user cancels or `signal` aborts. */
export function pick(language: PageLanguage, signal: AbortSignal): Promise<TaughtRule | null> {
  const host = document.createElement('hostup-payment-link-pointer');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  root.adoptedStyleSheets = [sheet];
  const hint = document.createElement('p');
  hint.role = 'status';
  const frame = document.createElement('div');
  frame.hidden = true;
  root.append(frame, hint);
  document.documentElement.append(host);
  hint.textContent = TEXTS[language];
  let chosen: Element | null = null;

  const show = (element: Element | null): void => {
    chosen = element && numberIn(element) ? element : null;
    frame.hidden = !chosen;
    if (!chosen) return;
    const { left, top, width, height } = chosen.getBoundingClientRect();
    Object.assign(frame.style, {
      left: `${left - 4}px`,
      top: `${top - 4}px`,
      width: `${width + 4}px`,
      height: `${height + 4}px`,
    });
  };

  const step = (by: number): void => {
    const all = candidates();
    const next = all[(all.indexOf(chosen as Element) + by + all.length) % all.length] ?? null;
    next?.scrollIntoView({ block: 'nearest' });
    show(next);
    if (next) hint.textContent = `${TEXTS[language]} ${next.textContent?.trim()}`;
  };

  return new Promise((resolve) => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const end = (rule: TaughtRule | null): void => {
      listening.abort();
      host.remove();
      resolve(rule);
    };
    const swallow = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener(
      'pointermove',
      ({ clientX, clientY }) => show(document.elementFromPoint(clientX, clientY)),
      options,
    );
    for (const name of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'])
      addEventListener(name, swallow, options);
    addEventListener(
      'click',
      (event) => {
        swallow(event);
        if (event.isTrusted && chosen) end(ruleFor(chosen, Date.now()));
      },
      options,
    );
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return;
        const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Tab: event.shiftKey ? -1 : 1 }[
          event.key
        ];
        if (by) step(by);
        else if (event.key === 'Escape') end(null);
        else if (event.key === 'Enter' && chosen) end(ruleFor(chosen, Date.now()));
        else return;
        swallow(event);
      },
      options,
    );
    signal.addEventListener('abort', () => end(null), { once: true });
  });
}
