/** The control of whichever contender is at work. */
const CONTROL = 'hostup-payment-link, .get-link';

/** What stands beside the rows. */
export interface Verdict {
  /** Controls on the page that can be seen. */
  controls: number;
  unpaidRows: number;
  /** Rows in view without the one control that they should have, or with one that they should not have. */
  wrongInView: number;
}

const rows = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>('tr.invoice')];

/** Whether one of the first rows has a control by now. */
export function hasFirstControl(): boolean {
  return rowsAtTop().some((row) => row.querySelector(CONTROL) !== null);
}

/** The first rows, without a walk through all of them. */
function rowsAtTop(): Element[] {
  return [...(document.querySelector('tbody')?.children ?? [])].slice(0, 3);
}

function isRight(row: HTMLTableRowElement): boolean {
  const shown = [...row.querySelectorAll<HTMLElement>(CONTROL)].filter((control) =>
    control.checkVisibility(),
  );
  if (!row.classList.contains('unpaid')) return shown.length === 0;
  const [control] = shown;
  const reference = control?.dataset.invoice;
  const isItsOwn = reference === undefined || reference === row.querySelector('a')?.textContent;
  return shown.length === 1 && isItsOwn;
}

/** Looks at the rows in view, and counts all controls. */
export function verdict(): Verdict {
  const inView = rows().filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const controls = [...document.querySelectorAll<HTMLElement>(CONTROL)].filter((one) =>
    one.checkVisibility(),
  );
  return {
    controls: controls.length,
    unpaidRows: rows().filter((row) => row.classList.contains('unpaid')).length,
    wrongInView: inView.filter((row) => !isRight(row)).length,
  };
}
