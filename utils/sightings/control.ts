import type { ControlView } from '../messages/link-port';
import { type Request, requestLink } from './port';
import type { InvoiceReference } from './reference';
import { pageLanguage, TEXTS } from './texts';

/** The tag of the element that holds a control. */
export const CONTROL_TAG = 'hostup-payment-link';

/** One control: its element, and what the user does with it. Its state lives here, not in the page. */
export interface Control {
  host: HTMLElement;
  /** Where it was last put, and how much of its right to be put anywhere is used up. */
  anchor?: Node;
  used: number;
  isIdle(): boolean;
  /** Shows again what it says; needed once it is in the page, since a popover closes when it is moved. */
  show(): void;
  /** Closes the note; false where there was none. */
  hush(): boolean;
  /** What a trusted click on the control does, wherever it fell. */
  press(event: MouseEvent): void;
  /** Takes the element away and gives up the port. */
  close(): void;
}

type View = Omit<ControlView, 'state'> & { state: ControlView['state'] | 'idle' };

/** Adds an element; its style is in control.css, which reaches into a closed root by `::part()`. */
const add = (parent: Node, name: string, part: string, text = ''): HTMLElement => {
  const made = document.createElement(name);
  made.setAttribute('part', part);
  made.textContent = text;
  return parent.appendChild(made);
};

/** Makes the control of one invoice, not yet in the page. */
export function createControl(reference: InvoiceReference): Control {
  const language = pageLanguage();
  const host = document.createElement(CONTROL_TAG);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const button = add(root, 'button', 'button');
  // Tells what came of it: as a popover where there is more to say than the label, else unseen.
  const note = add(root, 'div', 'note');
  let view: View = { state: 'idle', label: TEXTS[language].idle };
  let told: string;
  let main: Element;
  let request: Request | undefined;

  const show = (next = view): void => {
    view = next;
    const { state, label, detail, action } = view;
    // What is told stands on lines of its own, above the buttons.
    const text = detail ? `${detail}\n` : /^[ib]/.test(state) ? '' : label;
    const isFocused = note.contains(root.activeElement);
    host.dataset.state = state;
    button.textContent = label;
    button.ariaLabel = `${label} ${reference.value}`;
    if (told !== text) {
      told = text;
      note.textContent = text;
      if (action) main = add(note, 'button', 'main', action);
      if (detail) add(note, 'button', 'close', 'OK');
    }
    if (host.isConnected) note.togglePopover(!!detail);
    if (isFocused && !root.activeElement) button.focus();
  };

  const hush = (): boolean => {
    const { state, label, detail } = view;
    if (detail) show({ state, label });
    return !!detail;
  };

  note.popover = 'manual';
  note.role = 'status';
  host.dataset.invoice = reference.value;
  show();
  return {
    host,
    used: 0,
    isIdle: () => view.state === 'idle',
    show,
    hush,
    press({ detail, clientX, clientY }) {
      const target = detail ? root.elementFromPoint(clientX, clientY) : root.activeElement;
      if (note.contains(target)) {
        if (target !== note) hush();
        if (target === main) request?.accept();
      } else if (view.state !== 'busy') {
        request?.close();
        request = requestLink(reference, language, show);
      }
    },
    close() {
      request?.close();
      host.remove();
    },
  };
}
