import type { ControlView } from '../messages/link-port';
import { CONTROL_CSS } from './control-style';
import { type Request, requestLink } from './port';
import type { InvoiceReference } from './reference';
import { pageLanguage, TEXTS } from './texts';

/** The tag of the element that holds a control. */
export const CONTROL_TAG = 'hostup-payment-link';

const PATHS = [
  'M7 9.5a3 3 0 0 0 4.3 0l2-2a3 3 0 0 0-4.3-4.3l-.8.8M9 6.5a3 3 0 0 0-4.3 0l-2 2a3 3 0 0 0 4.3 4.3l.8-.8',
  'M8 2a6 6 0 0 1 6 6',
  'M3 8.5l3.2 3.2L13 5',
  'M8 4v5M8 11.8v.2',
];

let sheet: CSSStyleSheet | undefined;
let template: HTMLButtonElement | undefined;

function element<N extends keyof HTMLElementTagNameMap>(name: N, text?: string): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  return made;
}

function button(): HTMLButtonElement {
  if (!template) {
    template = element('button');
    template.type = 'button';
    const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
    const svg = make('svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    for (const d of PATHS) {
      const path = make('path');
      path.setAttribute('d', d);
      svg.append(path);
    }
    template.append(svg, element('span'));
  }
  return template.cloneNode(true) as HTMLButtonElement;
}

/** One control: its element, and what a press of it does. Its state lives here, not in the page. */
export class Control {
  readonly host = document.createElement(CONTROL_TAG);
  view: ControlView | null = null;
  private readonly root = this.host.attachShadow({ mode: 'closed', delegatesFocus: true });
  private readonly button = button();
  private note: HTMLElement | null = null;
  private request: Request | null = null;

  constructor(readonly reference: InvoiceReference) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CONTROL_CSS);
    }
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(this.button);
    this.host.dataset.invoice = reference.value;
    this.show(null);
  }

  /** Shows a view; null: at rest. */
  show(view: ControlView | null): void {
    this.view = view;
    const label = view?.label ?? TEXTS[pageLanguage()].idle;
    this.host.dataset.state = this.button.className = view?.state ?? 'idle';
    (this.button.lastChild as HTMLElement).textContent = label;
    this.button.ariaLabel = `${label} ${this.reference.value}`;
    this.tell(view);
  }

  /** Puts the texts into the page's present language, where they are our own. */
  relabel(): void {
    if (!this.view) this.show(null);
  }

  /** What a trusted click on the control does, wherever it fell. */
  press(event: MouseEvent): void {
    const target = event.detail
      ? this.root.elementFromPoint(event.clientX, event.clientY)
      : this.root.activeElement;
    if (this.note?.contains(target)) {
      const name = target?.closest('button')?.className;
      if (name === 'main') this.request?.accept();
      if (name) this.hush();
      return;
    }
    if (this.view?.state === 'busy') return;
    this.request?.close();
    this.request = requestLink(this.reference, pageLanguage(), (view) => this.show(view));
  }

  /** Closes the note; true where there was one. */
  hush(): boolean {
    if (!this.note?.matches(':popover-open')) return false;
    const focused = this.note.contains(this.root.activeElement);
    this.note.hidePopover();
    if (focused) this.button.focus();
    return true;
  }

  /** Puts the note beside the button, which may have moved. */
  follow(): void {
    const { note } = this;
    if (!note?.matches(':popover-open')) return;
    const at = this.host.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const below = at.bottom + 6 + note.offsetHeight < clientHeight || at.top < note.offsetHeight + 6;
    const left = getComputedStyle(this.host).direction === 'rtl' ? at.right - note.offsetWidth : at.left;
    note.style.left = `${scrollX + Math.max(8, Math.min(left, clientWidth - note.offsetWidth - 8))}px`;
    note.style.top = `${scrollY + (below ? at.bottom + 6 : at.top - note.offsetHeight - 6)}px`;
  }

  /** Gives up everything: the element, the note and the port. */
  remove(): void {
    this.request?.close();
    this.host.remove();
  }

  private tell(view: ControlView | null): void {
    if (!view?.detail && !this.note) return;
    if (!this.note) {
      this.note = element('div');
      this.note.setAttribute('popover', 'manual');
      this.note.append(element('p'), element('div'));
      this.root.append(this.note);
    }
    const [text, actions] = this.note.children as unknown as [HTMLElement, HTMLElement];
    text.role = view?.state === 'error' ? 'alert' : 'status';
    if (!view?.detail) {
      text.textContent = '';
      this.hush();
      return;
    }
    if (this.host.isConnected && !this.note.matches(':popover-open')) this.note.showPopover();
    if (text.textContent !== view.detail) text.textContent = view.detail;
    const close = element('button', TEXTS[pageLanguage()].close);
    close.className = 'close';
    const buttons = [close];
    if (view.action) {
      const main = element('button', view.action);
      main.className = 'main';
      buttons.unshift(main);
    }
    actions.replaceChildren(...buttons);
    this.follow();
  }
}
