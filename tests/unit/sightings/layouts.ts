import fc from 'fast-check';

/** One line of a made-up page: its cells, and the reference of its payable invoice, if any. */
export interface Line {
  reference: string;
  status: string;
  payable: boolean;
  decoys: [label: string, value: string][];
}

const STATUSES: [string, boolean][] = [
  ['Obetald', true],
  ['Unpaid', true],
  ['Förfallen', true],
  ['Overdue', true],
  ['Betald', false],
  ['Paid', false],
  ['Makulerad', false],
  ['Refunded', false],
  ['Utkast', false],
];

const decoy = fc.oneof(
  fc.integer({ min: 10_000, max: 99_999_999 }).map((n): [string, string] => ['Order', String(n)]),
  fc.integer({ min: 10_000, max: 99_999_999 }).map((n): [string, string] => ['Kundnr', String(n)]),
  fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map((n): [string, string] => ['OCR', String(n)]),
  fc.integer({ min: 1, max: 99_999 }).map((n): [string, string] => ['Belopp', `${n},00 kr`]),
  fc.integer({ min: 10, max: 28 }).map((n): [string, string] => ['Datum', `2026-01-${n}`]),
  fc.integer({ min: 1_000_000, max: 9_999_999 }).map((n): [string, string] => ['Telefon', `+46 70${n}`]),
  fc.constant<[string, string]>(['Org.nr', '556677-8899']),
);

/** Lines of a page that all name the same things in the same order. */
export const lines = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 202_600_001, max: 202_699_999 }), { minLength: 1, maxLength: 6 }),
    fc.array(fc.constantFrom(...STATUSES), { minLength: 6, maxLength: 6 }),
    fc.uniqueArray(decoy, { maxLength: 3, selector: ([label]) => label }),
  )
  .map(([numbers, statuses, decoys]): Line[] =>
    numbers.map((number, i) => {
      const [status, payable] = statuses[i] ?? ['Obetald', true];
      return { reference: String(number), status, payable, decoys };
    }),
  );

const cells = (tag: string, texts: string[]): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** Ways in which a page can lay out its invoices. */
export const LAYOUTS: Record<string, (lines: Line[]) => string> = {
  table: (all) =>
    `<table><thead><tr>${cells('th', ['Fakturanr', ...(all[0]?.decoys ?? []).map(([label]) => label), 'Status'])}</tr></thead><tbody>${all
      .map(
        (line) =>
          `<tr>${cells('td', [line.reference, ...line.decoys.map(([, value]) => value), line.status])}</tr>`,
      )
      .join('')}</tbody></table>`,
  cards: (all) =>
    all
      .map(
        (line) =>
          `<div class="card"><h3>Faktura <b>${line.reference}</b></h3>${line.decoys
            .map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`)
            .join('')}<span>${line.status}</span></div>`,
      )
      .join(''),
  list: (all) =>
    `<h2>Fakturor</h2><ul>${all
      .map(
        (line) =>
          `<li><a href="/billing?invoice=${line.reference}">#${line.reference}</a>${line.decoys
            .map(([label, value]) => `<p>${label}: ${value}</p>`)
            .join('')}<em>${line.status}</em></li>`,
      )
      .join('')}</ul>`,
  terms: (all) =>
    all
      .map(
        (line) =>
          `<section><dl><dt>Invoice no.</dt><dd>${line.reference}</dd>${line.decoys
            .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
            .join('')}<dt>Status</dt><dd>${line.status}</dd></dl></section>`,
      )
      .join(''),
};
