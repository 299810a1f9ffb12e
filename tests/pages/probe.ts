import type { Place } from './fixture';

/** A control as the page holds it at one moment. */
export interface SeenControl {
  reference: string;
  /** Has a box that can be seen. */
  visible: boolean;
  /** Index of the innermost place that it is in or beside; -1: none. */
  place: number;
  /** Where it is, for the report. */
  where: string;
  /** What of its row it lies over; empty where there is nothing. */
  covers: string;
}

/** The page at one moment, measured against one truth. */
export interface Snapshot {
  controls: SeenControl[];
  /** For each place: how many elements its selector finds, and whether one is in view. */
  places: { matches: number; inView: boolean }[];
}

/** Runs in the page (serialised): every control in document, open shadow roots and same-origin frames. */
export const takeSnapshot = (truth: readonly Place[]): Snapshot => {
  const NAME = 'hostup-payment-link';
  const frameDocument = (element: Element): Document | null => {
    try {
      return (element as HTMLIFrameElement).contentDocument ?? null;
    } catch {
      return null;
    }
  };
  const controls: Element[] = [];
  const collect = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === NAME) controls.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
      const inner = element.localName === 'iframe' ? frameDocument(element) : null;
      if (inner) collect(inner);
    }
  };
  collect(document);

  const find = (selector: string): Element[] => {
    let roots: (Document | ShadowRoot)[] = [document];
    let found: Element[] = [];
    for (const part of selector.split(' >>> ')) {
      found = roots.flatMap((root) => [...root.querySelectorAll(part)]);
      roots = found.flatMap((element) => element.shadowRoot ?? frameDocument(element) ?? []);
    }
    return found;
  };
  const parentOf = (node: Node): Node | null =>
    node.parentNode ?? (node as ShadowRoot).host ?? (node as Document).defaultView?.frameElement ?? null;
  const depthOf = (node: Node): number => {
    const parent = parentOf(node);
    return parent ? 1 + depthOf(parent) : 0;
  };
  const holds = (holder: Element, element: Element): boolean => {
    for (let node: Node | null = element; node; node = parentOf(node)) if (node === holder) return true;
    return false;
  };
  const beside = (
    element: Element,
    side: 'previousElementSibling' | 'nextElementSibling',
  ): Element | null => {
    let sibling = element[side];
    while (sibling?.localName === NAME) sibling = sibling[side];
    return sibling;
  };
  const visibleBox = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    let box = { left, right, top, bottom };
    for (let node = parentOf(element); node; node = parentOf(node)) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const holder = node as Element;
      const area = holder.getBoundingClientRect();
      if (holder.localName === 'iframe') {
        box = {
          left: box.left + area.left,
          right: box.right + area.left,
          top: box.top + area.top,
          bottom: box.bottom + area.top,
        };
      }
      const style = getComputedStyle(holder);
      if (holder === holder.ownerDocument.documentElement || holder === holder.ownerDocument.body) continue;
      if (holder.localName !== 'iframe' && style.overflowY === 'visible') continue;
      box = { ...box, top: Math.max(box.top, area.top), bottom: Math.min(box.bottom, area.bottom) };
    }
    return (
      box.bottom - Math.max(box.top, 0) > 4 &&
      Math.min(box.bottom, innerHeight) - box.top > 4 &&
      box.right > box.left
    );
  };
  const shown = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return (
      box.width >= 8 &&
      box.height >= 8 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };

  const found = truth.map((entry) => find(entry.within));
  const inside = (control: Element): number => {
    let best = -1;
    let depth = -1;
    found.forEach((elements, index) => {
      for (const element of elements) {
        const near =
          holds(element, control) ||
          beside(control, 'previousElementSibling') === element ||
          beside(control, 'nextElementSibling') === element;
        const level = near ? depthOf(element) : -1;
        if (level > depth) {
          depth = level;
          best = index;
        }
      }
    });
    return best;
  };
  /** What of a control's row its button lies over by more than a hair: a text, or another control. */
  const coveredBy = (control: Element): string => {
    const row = control.closest('tr');
    const own = control.getBoundingClientRect();
    if (!row || own.width < 8) return '';
    const width = Math.max(own.width, control.scrollWidth);
    const left = getComputedStyle(control).direction === 'rtl' ? own.right - width : own.left;
    const isOver = (box: DOMRect): boolean =>
      Math.min(box.right, left + width) - Math.max(box.left, left) > 2 &&
      Math.min(box.bottom, own.bottom) - Math.max(box.top, own.top) > 6;
    for (const other of row.querySelectorAll(NAME))
      if (other !== control && isOver(other.getBoundingClientRect()))
        return `the control of ${other.getAttribute('data-invoice')}`;
    const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility({ visibilityProperty: true }))
        continue;
      const range = row.ownerDocument.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some(isOver)) return `"${node.textContent.trim()}"`;
    }
    return '';
  };
  const describe = (element: Element): string => {
    const names: string[] = [];
    for (let node: Node | null = element.parentNode; node && names.length < 4; node = parentOf(node)) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const holder = node as Element;
      names.unshift(holder.localName + (holder.id ? `#${holder.id}` : ''));
    }
    return names.join(' > ');
  };
  return {
    controls: controls.map((control) => ({
      reference: control.getAttribute('data-invoice') ?? '',
      visible: shown(control),
      place: inside(control),
      where: describe(control),
      covers: coveredBy(control),
    })),
    places: found.map((elements) => ({
      matches: elements.length,
      inView: elements.some(visibleBox),
    })),
  };
};

/** Runs in the page (serialised): scrolls the n-th scrollable box by most of its height; false once none is left. */
export const scrollOn = (box: number): 'moved' | 'end' | 'none' => {
  const boxes: Element[] = [];
  const collect = (root: Document | ShadowRoot): void => {
    const top = (root as Document).scrollingElement;
    if (top) boxes.push(top);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) collect(element.shadowRoot);
      if (element.localName === 'iframe') {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner) collect(inner);
      }
      if (element === top || element.scrollHeight < element.clientHeight + 4 || element.clientHeight < 40)
        continue;
      if (/auto|scroll/.test(getComputedStyle(element).overflowY)) boxes.push(element);
    }
  };
  collect(document);
  const element = boxes[box];
  if (!element) return 'none';
  const before = element.scrollTop;
  element.scrollTop = before + Math.round(element.clientHeight * 0.7);
  if (element.scrollTop > before) return 'moved';
  element.scrollTop = 0;
  return 'end';
};
