/** When a popup had shown what, in ms since it began to load. */
export interface PopupTimes {
  firstPaint: number | null;
  /** The rows that were waited for had been painted; null: they never came. */
  usable: number | null;
}

declare global {
  var popupProbe: {
    /** Settles once rows of that many of these numbers have been painted, or after `patience` ms. */
    rows(numbers: string[], count: number, patience: number): Promise<PopupTimes>;
    /** Turns to the tab at that place and waits in the same way; times count from there. */
    turnTo(place: number, numbers: string[], count: number, patience: number): Promise<number | null>;
  };
}

/** What may be a row of a list, whatever it is built of. */
const ROWS = ':is(main, [role=tabpanel]) :is(li, tr, [role=listitem], [role=row], [role=option], article)';

function shownRows(numbers: Set<string>): number {
  const found = new Set<string>();
  for (const row of document.querySelectorAll(ROWS)) {
    for (const [digits] of (row.textContent ?? '').matchAll(/\d{9}/g))
      if (numbers.has(digits)) found.add(digits);
  }
  return found.size;
}

function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
}

async function rowsBy(numbers: string[], count: number, deadline: number): Promise<number | null> {
  const wanted = new Set(numbers);
  while (performance.now() < deadline) {
    await painted();
    if (shownRows(wanted) >= count) return performance.now();
  }
  return null;
}

globalThis.popupProbe = {
  async rows(numbers, count, patience) {
    const deadline = performance.now() + patience;
    const usable = await rowsBy(numbers, count, deadline);
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
    while (!paint() && performance.now() < deadline) await painted();
    return { firstPaint: paint()?.startTime ?? null, usable };
  },
  async turnTo(place, numbers, count, patience) {
    const tab = document.querySelectorAll<HTMLElement>('[role=tab]')[place];
    if (!tab) return null;
    const start = performance.now();
    tab.click();
    const end = await rowsBy(numbers, count, start + patience);
    return end === null ? null : end - start;
  },
};
