// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import './popover';
import { CONTROL_TAG } from '@/utils/sightings/control';
import { reconcile as reconcileWith } from '@/utils/sightings/reconcile';
import { readWhole } from '@/utils/sightings/tools/read-whole';
import { LAYOUTS, type Line, lines } from './layouts';
import { readBody } from './page';

/** `FC_RUNS=10000` plays as many as a release asks for. */
const RUNS = Number(process.env.FC_RUNS ?? 100);
const TIMEOUT = 60_000 + RUNS * 300;
const payableOf = (all: Line[]): string[] =>
  all.filter(({ payable }) => payable).map(({ reference }) => reference);
const url = new URL('https://cloud.hostup.se/billing');
const mounted = (): string[] =>
  [...document.querySelectorAll<HTMLElement>(CONTROL_TAG)].map(({ dataset }) => dataset.invoice ?? '');

const hasPatience = (edits: [string, number, string][]): boolean =>
  edits.filter(([what]) => what === 'wipe').length < 4;

beforeEach(() => {
  document.body.innerHTML = '';
});

test(
  'from any layout of signals and decoys, the payable invoices are read and nothing else',
  () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...Object.keys(LAYOUTS)), (all, layout) => {
        document.body.innerHTML = LAYOUTS[layout]?.(all) ?? '';
        expect(readBody()).toEqual(payableOf(all));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

test(
  'whatever the page does, a reconciled page is as one scanned afresh',
  () => {
    const edit = fc.oneof(
      fc.tuple(fc.constant('status'), fc.nat(5), fc.constantFrom('Obetald', 'Betald')),
      fc.tuple(
        fc.constant('number'),
        fc.nat(5),
        fc.integer({ min: 202_700_001, max: 202_799_999 }).map(String),
      ),
      fc.tuple(fc.constant('remove'), fc.nat(5), fc.constant('')),
      fc.tuple(fc.constant('swap'), fc.nat(5), fc.constant('')),
      fc.tuple(fc.constant('wipe'), fc.nat(5), fc.constant('')),
    );
    fc.assert(
      // A page that throws a control away for the fourth time within a minute does not want it, and is let be.
      fc.property(lines, fc.array(edit, { maxLength: 8 }).filter(hasPatience), (all, edits) => {
        document.body.innerHTML = LAYOUTS.table?.(all) ?? '';
        const reconcile = () => reconcileWith(readWhole(url));
        reconcile();
        for (const [what, at, value] of edits) {
          const rows = [...document.querySelectorAll('tbody tr')];
          const row = rows[at % Math.max(1, rows.length)];
          if (!row) break;
          if (what === 'status') (row.lastElementChild as Element).textContent = value;
          if (what === 'number') (row.firstElementChild as Element).textContent = value;
          if (what === 'remove') row.remove();
          if (what === 'swap') row.parentElement?.append(row);
          if (what === 'wipe') row.querySelector(CONTROL_TAG)?.remove();
          reconcile();
        }
        expect(mounted()).toEqual(readBody().filter((found) => !found.startsWith('-')));
        const before = document.body.innerHTML;
        reconcile();
        expect(document.body.innerHTML).toBe(before);
        reconcileWith([], true);
        expect(mounted()).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);
