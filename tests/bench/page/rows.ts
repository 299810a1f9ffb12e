/** One row of the benchmark's table of invoices. */
export interface Row {
  number: string;
  company: string;
  due: string;
  amount: string;
  isUnpaid: boolean;
}

const COMPANIES = [
  'Byrån AB',
  'Kund & Co',
  'Svea Trädgård',
  'Nordljus Media',
  'Åkerlunds Måleri',
  'Hamnkaféet',
];

/** The row at a place; two of three are unpaid. Bundled into the pages as well. */
export function rowAt(place: number): Row {
  return {
    number: String(202_600_001 + place),
    company: COMPANIES[place % COMPANIES.length] ?? '',
    due: `2026-${String(1 + (place % 12)).padStart(2, '0')}-15`,
    amount: `${100 + ((place * 37) % 9900)},00 SEK`,
    isUnpaid: place % 3 !== 2,
  };
}

/** The row as HTML, as a client area renders it: number as a link, status as a badge. */
export function rowHtml({ number, company, due, amount, isUnpaid }: Row): string {
  const status = isUnpaid ? 'unpaid' : 'paid';
  return (
    `<tr class="invoice ${status}"><td class="number"><a href="/billing?invoice=${number}">${number}</a></td>` +
    `<td>${company.replace('&', '&amp;')}</td><td>${due}</td><td class="amount">${amount}</td>` +
    `<td><span class="badge">${isUnpaid ? 'Unpaid' : 'Paid'}</span></td></tr>`
  );
}

/** That many rows as HTML, from a place on. */
export function rowsHtml(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => rowHtml(rowAt(from + index))).join('\n');
}
