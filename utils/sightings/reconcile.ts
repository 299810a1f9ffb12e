import { CONTROL_TAG, type Control, createControl } from './control';
import type { Sighting } from './read';
import { pageLanguage } from './texts';

/** The insertions that a control is worth: so many in all, of which four at one place. */
const INSERTIONS = 300;
const RETURN = INSERTIONS / 4;

const byHost = new WeakMap<object, Control>();
/** The page's controls, by reference, place and language; their state outlives their elements. */
let controls = new Map<string, Control>();

/** The control that an element holds. */
export const controlOf = (host: unknown): Control | undefined => byHost.get(host as Element);

/** The controls in the page. */
export const mounted = (): Control[] => [...controls.values()].filter(({ host }) => host.isConnected);

/** Removes elements that look like ours and are none: copies that the page has made of its own markup. */
export function clean(root: Document | ShadowRoot): void {
  for (const host of root.querySelectorAll(CONTROL_TAG)) if (!controlOf(host)) host.remove();
}

/** The nearest node before a place that is none of ours. */
const behind = (node: Node | null): Node | null =>
  node && controlOf(node) ? behind(node.previousSibling) : node;

/** Puts a control where it belongs, unless it is there or the page does not want it; true where it was put. */
function put(control: Control, { parent, after }: Sighting['place']): boolean {
  const { host } = control;
  const anchor = behind(after);
  if (host.parentNode === parent && behind(host) === anchor) return false;
  const place = anchor || parent;
  control.used += control.anchor === place ? RETURN : 1;
  control.anchor = place;
  if (control.used > INSERTIONS) return false;
  let before = anchor ? anchor.nextSibling : parent.firstChild;
  while (controlOf(before)) before = (before as Node).nextSibling;
  parent.insertBefore(host, before);
  control.show();
  return true;
}

/**
 * Makes the page's controls those of the sightings that can be paid; true where that changed anything.
 * With `remember` a control that was used is kept while its invoice is not to be seen.
 */
export function reconcile(sightings: Sighting[], remember = true): boolean {
  const next = new Map<string, Control>();
  let isChanged = false;
  for (const { reference, payable, place } of sightings) {
    if (!payable) continue;
    let key = reference.kind + reference.value + pageLanguage();
    while (next.has(key)) key += '+';
    const control = controls.get(key) || createControl(reference);
    byHost.set(control.host, control);
    controls.delete(key);
    next.set(key, control);
    if (put(control, place)) isChanged = true;
  }
  for (const [key, control] of controls) {
    if (control.host.isConnected) isChanged = true;
    // A control that was used is remembered: its row may come back, replaced whole.
    if (remember && !control.isIdle()) {
      control.host.remove();
      next.set(key, control);
    } else control.close();
  }
  controls = next;
  return isChanged;
}
