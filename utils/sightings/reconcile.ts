import { type Control, createControl } from './control';
import type { Sighting } from './read';
import { pageLanguage } from './texts';

/** For how long an insertion uses up a control's right to one, in ms: elsewhere, and again at one place … */
const MOVE = 400;
const RETURN = 30_000;
/** … and how much of it may be used up: then the page does not want the control. */
const PATIENCE = 120_000;

const HELD = Symbol();
type Holder = { [HELD]?: Control };
/**
 * The page's controls, by reference, place and language, also those whose place it has taken away: their state
 * outlives their elements.
 */
export let controls = new Map<string, Control>();

/** The control that an element holds: the page sees no property of this world, and its copies have none. */
export const controlOf = (host: unknown): Control | undefined => (host as Holder | null)?.[HELD];

/** The nearest node before a place that is none of ours. */
const behind = (node: Node | null): Node | null =>
  node && controlOf(node) ? behind(node.previousSibling) : node;

/** Puts a control where it belongs, unless it is there or the page does not want it. */
const put = (control: Control, place: ChildNode): void => {
  const anchor = behind(place);
  // Behind one node they are in one parent, too; a place with nothing but controls in front of it waits for the page.
  if (behind(control.element) === anchor) return;
  const now = Date.now();
  const until =
    ((control.until as number) > now ? (control.until as number) : now) +
    (control.anchor === anchor ? RETURN : MOVE);
  control.anchor = anchor;
  while (controlOf(place.nextSibling)) place = place.nextSibling as ChildNode;
  if (until < now + PATIENCE) {
    control.until = until;
    place.after(control.element);
    control.open();
  }
};

/**
 * Makes the page's controls those of the sightings.
 * A control that was used is kept while its invoice is not to be seen, unless the page is another one.
 */
export const reconcile = (sightings: Sighting[], isOtherPage?: boolean): void => {
  const next = new Map<string, Control>();
  const language = pageLanguage();
  for (const { reference, place } of sightings) {
    let key = reference.kind + reference.value + language;
    while (next.has(key)) key += '+';
    let control = controls.get(key);
    if (!control) {
      control = createControl(reference, language);
      (control.element as Holder)[HELD] = control;
    }
    controls.delete(key);
    next.set(key, control);
    put(control, place);
  }
  for (const [key, control] of controls) {
    // A control that was used is remembered: its row may come back, replaced whole.
    if (!isOtherPage && !control.idle()) {
      control.element.remove();
      next.set(key, control);
    } else control.close();
  }
  controls = next;
};

/**
 * Directly in a cell a control takes no width until it turns out that there is no room for it, or text behind it.
 * To be asked once the page is laid out. All are looked at before one is marked: else each would be laid out anew.
 */
export const markCramped = (): void => {
  [...controls.values()]
    .filter(
      ({ element }) =>
        (element.parentElement?.scrollWidth as number) > (element.parentElement?.clientWidth as number) ||
        (element.parentElement?.lastChild as Element | undefined)?.textContent.trim(),
    )
    .map(({ element }) => (element.dataset.text ??= ''));
};
