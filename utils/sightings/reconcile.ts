import { Control } from './control';
import type { Place } from './place';
import type { Sighting } from './read';
import { pageLanguage } from './texts';
import { themeOf } from './theme';

/** The times that a control is put back to one place from which the page removed it. */
const MAX_RETURNS = 3;
/** The most insertions of one control, over its life on a page, before it is left out. */
const MAX_INSERTIONS = 300;

interface Entry {
  control: Control;
  insertions: number;
}

/** The controls of a page. */
export interface Controls {
  /**
   * Makes the page's controls those of the sightings that can be paid. Does nothing where they are
   * already. With `remember` a control that was used is kept while its invoice is not to be seen.
   */
  reconcile(sightings: Sighting[], remember?: boolean): void;
  /** The control that an element holds. */
  of(host: EventTarget | null): Control | undefined;
  /** The elements of all controls in the page. */
  hosts(): Element[];
  /** Moves open notes to where their controls are now. */
  follow(): void;
  removeAll(): void;
}

/** Keeps the page's controls, by reference and by place; their state outlives their elements. */
export function controls(): Controls {
  let entries = new Map<string, Entry>();
  const byHost = new WeakMap<EventTarget, Control>();
  let returns = new WeakMap<Node, number>();
  let language = pageLanguage();

  const isAt = (host: Element, { parent, after }: Place): boolean =>
    host.parentNode === parent && (after === host || host.previousSibling === after);

  const mount = (entry: Entry, { parent, after }: Place): void => {
    const anchor = after ?? parent;
    const count = returns.get(anchor) ?? 0;
    if (count > MAX_RETURNS || entry.insertions > MAX_INSERTIONS) return;
    returns.set(anchor, count + 1);
    entry.insertions++;
    parent.insertBefore(entry.control.host, after ? after.nextSibling : parent.firstChild);
  };

  return {
    reconcile(sightings, remember = true) {
      const next = new Map<string, Entry>();
      const moves: [Entry, Place, string][] = [];
      const themes = new Map<Element | null, string>();
      for (const { reference, payable, place } of sightings) {
        if (!payable) continue;
        let key = `${reference.kind}:${reference.value}`;
        while (next.has(key)) key += '+';
        let entry = entries.get(key);
        if (!entry) {
          entry = { control: new Control(reference), insertions: 0 };
          byHost.set(entry.control.host, entry.control);
        }
        next.set(key, entry);
        const around =
          place.parent.closest('tr,li,[role=row],article,section')?.parentElement ?? place.parent;
        const theme = themes.get(around) ?? themeOf(place.parent);
        themes.set(around, theme);
        moves.push([entry, place, theme]);
      }
      for (const [key, entry] of entries) {
        if (next.has(key)) continue;
        // A control that was used is remembered: its row may come back, replaced whole.
        if (remember && entry.control.view) {
          entry.control.host.remove();
          next.set(key, entry);
        } else entry.control.remove();
      }
      for (const [entry, place, theme] of moves) {
        const { host } = entry.control;
        if (host.dataset.theme !== theme) host.dataset.theme = theme;
        if (!isAt(host, place)) mount(entry, place);
        entry.control.follow();
      }
      entries = next;
      if (language !== pageLanguage()) {
        language = pageLanguage();
        for (const { control } of entries.values()) control.relabel();
      }
    },
    of: (host) => (host ? byHost.get(host) : undefined),
    hosts: () => [...entries.values()].map(({ control }) => control.host).filter((host) => host.isConnected),
    follow() {
      for (const { control } of entries.values()) control.follow();
    },
    removeAll() {
      for (const { control } of entries.values()) control.remove();
      entries.clear();
      returns = new WeakMap();
    },
  };
}
