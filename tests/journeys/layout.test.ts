import { expect, it } from 'vitest';
import { controlSelector, type Surface } from '../browsers';
import { takeSnapshot } from '../pages/probe';
import { openBilling, stage } from './support';

const s = stage();

/** Tables of invoices: their width, whether all columns are of one width, the numbers, and what follows these. */
const TABLES = [
  { width: '1000px', layout: 'auto', invoices: ['202699001', '202699002'], more: '' },
  { width: 'auto', layout: 'auto', invoices: ['202699011'], more: '' },
  { width: '240px', layout: 'fixed', invoices: ['202699021'], more: '' },
  { width: '240px', layout: 'fixed', invoices: ['202699031'], more: '!' },
  { width: '1000px', layout: 'auto', invoices: ['202699041'], more: ' for hosting' },
];

/** Makes the tables the page's only content, by hand, since its policy takes no markup; gives the columns' widths. */
const showTables = (tables: typeof TABLES) => {
  const heading = document.createElement('h1');
  heading.textContent = 'Invoices';
  document.body.replaceChildren(heading);
  for (const { width, layout, invoices, more } of tables) {
    const table = document.createElement('table');
    Object.assign(table.style, { width, tableLayout: layout, borderCollapse: 'collapse' });
    const addRow = (first: Node[], second: string, tag: 'td' | 'th') => {
      const row = table.insertRow();
      const cells = [document.createElement(tag), document.createElement(tag)] as const;
      cells[0].append(...first);
      cells[1].append(second);
      row.append(...cells);
    };
    addRow([document.createTextNode('Invoice')], 'Amount', 'th');
    for (const invoice of invoices) {
      const number = document.createElement('b');
      number.textContent = invoice;
      addRow(more ? [number, document.createTextNode(more)] : [...number.childNodes], '300.00 SEK', 'td');
    }
    document.body.append(table);
  }
  return [...document.querySelectorAll('th')].map(({ offsetWidth }) => offsetWidth);
};

/** What the controls of an invoice lie over, as the corpus of pages looks at it. */
const coveredBy = async (page: Surface, invoice: string) => {
  const { controls } = await page.evaluate(takeSnapshot, []);
  return controls.filter(({ reference }) => reference === invoice).map(({ covers }) => covers);
};

it('controls take no width where a cell has room, and cover nothing where it has none', async () => {
  const page = await openBilling(s);
  await page.resize(1200, 900);
  const widths = await page.evaluate(showTables, TABLES);
  for (const invoice of TABLES.flatMap(({ invoices }) => invoices)) {
    await page.waitFor(
      `the control of ${invoice}`,
      (selector) => document.querySelector(selector),
      undefined,
      controlSelector(invoice),
    );
    await expect.poll(() => coveredBy(page, invoice), { timeout: 5000 }).toEqual(['']);
  }
  const now = await page.evaluate(() =>
    [...document.querySelectorAll('th')].map(({ offsetWidth }) => offsetWidth),
  );
  // Two columns of each table: the first keeps them, those that can grow do where there is no room at the cell's end.
  expect(now.slice(0, 2)).toEqual(widths.slice(0, 2));
  expect(now[2]).toBeGreaterThan(widths[2] ?? 0);
  expect(now[8]).toBeGreaterThan(widths[8] ?? 0);
});
