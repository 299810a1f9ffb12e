import type { ControlView } from '../messages/link-port';
import { connect, type Request, requestLink } from './port';
import type { InvoiceReference } from './reference';
import { type PageLanguage, TEXTS } from './texts';

/** The tag of the element that holds a control. */
export const CONTROL_TAG = 'hostup-payment-link';

/** One control: its element, and what the user does with it. Its state lives here, not in the page. */
export interface Control {
  element: HTMLElement;
  /** Behind which node it was last put, and until when, in ms since the epoch, its right to that is used up. */
  anchor?: Node | null;
  until?: number;
  idle(): boolean;
  /**
   * Makes ready what tells of a request, and the background; wanted when the pointer comes or with the first
   * touch, before a click: a screen reader says only what changes in what it knows.
   */
  arm(): void;
  /** Opens its note again, which closes whenever the element is moved. */
  open(): void;
  /** What a trusted click on the control does, wherever it fell. */
  click(event: MouseEvent): void;
  /** Takes the element away and gives up the port. */
  close(): void;
}

type View = Omit<ControlView, 'state'> & { state: ControlView['state'] | 'idle' };

/** Adds an element; its style is in control.css, which reaches into a closed root by `::part()`. */
const add = (parent: Node, name: string, part: string, text?: string): HTMLElement => {
  const made = document.createElement(name);
  made.setAttribute('part', part);
  made.textContent = text as string;
  return parent.appendChild(made);
};

/** Makes the control of one invoice, not yet in the page. */
export const createControl = (reference: InvoiceReference, language: PageLanguage): Control => {
  const element = document.createElement(CONTROL_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  const button = add(root, 'button', 'button');
  // Tells what came of it: as a popover where there is more to say than the label, else unseen.
  let note: HTMLElement | undefined;
  let view: View = { state: 'idle', label: TEXTS[language][0] };
  let main: Element;
  let request: Request | undefined;

  const arm = (): void => {
    if (note) return;
    note = add(root, 'div', 'note');
    note.popover = 'manual';
    note.role = 'status';
    // Wakes the background, whose start takes longer than a hand from here to the click; it may be gone.
    setTimeout(connect, 0, 'payment-link');
  };

  const open = (): void => {
    if (element.isConnected) note?.togglePopover(!!view.detail);
  };

  const show = (next: View): void => {
    view = next;
    const { state, label, detail, action } = view;
    element.dataset.state = state;
    button.textContent = label;
    button.ariaLabel = `${label} ${reference.value}`;
    if (!note) return;
    const isFocused = note.contains(root.activeElement);
    // What is told stands on lines of its own, above the buttons.
    note.textContent = detail ? `${detail}\n` : label;
    if (action) main = add(note, 'button', 'main', action);
    if (detail) add(note, 'button', 'close', 'OK');
    open();
    if (isFocused && !root.activeElement) button.focus();
  };

  element.dataset.invoice = reference.value;
  show(view);
  return {
    element,
    idle: () => !request,
    arm,
    open,
    click({ detail, clientX, clientY }) {
      const target = detail ? root.elementFromPoint(clientX, clientY) : root.activeElement;
      if ((note as HTMLElement).contains(target)) {
        if (target !== note) show({ state: view.state, label: view.label });
        if (target === main) (request as Request).confirm();
      } else if (view.state !== 'busy') {
        request?.close();
        request = requestLink(reference, language, show);
      }
    },
    close() {
      request?.close();
      element.remove();
    },
  };
};
