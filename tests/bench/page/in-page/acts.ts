import { rowAt, rowHtml, rowsHtml } from '../rows';
import { rowsAreIn } from './first-control';
import { painted } from './frames';

function body(): HTMLTableSectionElement {
  const found = document.querySelector('tbody');
  if (!found) throw new Error('the page has no table');
  return found;
}

/** 10,000 rows at once, as a script adds them. */
export async function append(count: number): Promise<void> {
  const template = document.createElement('template');
  template.innerHTML = rowsHtml(count);
  body().append(template.content);
  await rowsAreIn();
}

/** The whole table anew, as often as said, with other invoices each time; two frames each. */
export async function replace(times: number): Promise<void> {
  for (let round = 0; round < times; round++) {
    const table = document.createElement('table');
    table.append(document.querySelector('thead')?.cloneNode(true) ?? '', document.createElement('tbody'));
    (table.tBodies[0] as Element).innerHTML = rowsHtml(50, round * 7);
    document.querySelector('table')?.replaceWith(table);
    await rowsAreIn(2);
  }
}

/** Texts elsewhere on the page that change in each frame. */
export async function tick(frames: number): Promise<void> {
  const cells = [...document.querySelectorAll('.ticker span')];
  for (let frame = 0; frame < frames; frame++) {
    cells.forEach((cell, index) => {
      cell.textContent = (100 + ((frame * 13 + index * 7) % 900) / 10).toFixed(2);
    });
    await painted();
  }
}

/** Every row becomes another invoice, its elements staying: as a list does that recycles its rows. */
export async function change(times: number): Promise<void> {
  for (let round = 1; round <= times; round++) {
    [...body().rows].forEach((row, place) => {
      const { number, company, due, amount, isUnpaid } = rowAt(place + round);
      const link = row.querySelector('a') as HTMLAnchorElement;
      (link.firstChild as Text).data = number;
      link.href = `/billing?invoice=${number}`;
      [company, due, amount].forEach((text, index) => {
        (row.cells[index + 1]?.firstChild as Text).data = text;
      });
      (row.querySelector('.badge')?.firstChild as Text).data = isUnpaid ? 'Unpaid' : 'Paid';
      row.className = `invoice ${isUnpaid ? 'unpaid' : 'paid'}`;
    });
    await painted();
    await painted();
  }
}

/** Soft navigations, every other one to a page without invoices; the last one ends at the list. */
export async function navigate(times: number): Promise<void> {
  for (let round = 1; round <= times; round++) {
    const hasInvoices = round % 2 === 0;
    history.replaceState(
      null,
      '',
      hasInvoices ? `/bench/navigations?page=${round}` : `/bench/support?at=${round}`,
    );
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = hasInvoices
      ? `<table><tbody>${Array.from({ length: 20 }, (_, index) => rowHtml(rowAt(round * 20 + index))).join('')}</tbody></table>`
      : '<h2>Support</h2><p>How can we help?</p>';
    await painted();
  }
}
