import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const DELAY = 600;
const LONGEST_LOAD = 5_000;

/**
 * Plays a page whose server sends its invoices, and whose hydration is late and then fails: `app` with its
 * data stands in `root` as dead markup for 600 ms. React then throws it away and renders anew, so
 * every element that somebody put in is lost.
 */
export async function replaceAfterDelay(root: HTMLElement, app: ReactNode): Promise<void> {
  const hidden = document.createElement('div');
  const rehearsal = createRoot(hidden);
  rehearsal.render(app);
  await settled(hidden);
  root.replaceChildren(hidden.cloneNode(true));
  root.replaceChildren(...(root.firstElementChild?.childNodes ?? []));
  rehearsal.unmount();
  await new Promise((resolve) => setTimeout(resolve, DELAY));
}

/** Waits until nothing in `element` is busy any more. */
async function settled(element: HTMLElement): Promise<void> {
  const deadline = performance.now() + LONGEST_LOAD;
  do await new Promise((resolve) => setTimeout(resolve, 20));
  while ((!element.firstChild || element.querySelector('[aria-busy=true]')) && performance.now() < deadline);
}
