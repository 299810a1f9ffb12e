const FOCUSABLE = 'input, button, a[href]';

/**
 * Up and Down in a list lead to the same control of the row above or below; so a list of thousands need
 * not be walked through control by control.
 */
export function moveByRow(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target;
  if (!step || !(from instanceof HTMLElement)) return;
  const row = from.closest('li');
  const place = Number(row?.getAttribute('aria-posinset')) + step;
  const next = row?.parentElement?.querySelector(`li[aria-posinset="${place}"]`);
  if (!row || !next) return;
  event.preventDefault();
  const column = [...row.querySelectorAll(FOCUSABLE)].indexOf(from);
  const controls = next.querySelectorAll<HTMLElement>(FOCUSABLE);
  controls[Math.min(column, controls.length - 1)]?.focus();
}
