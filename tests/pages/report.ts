import { addScores, isPerfect, precision, recall, type Score } from './score';
import type { Visit } from './visit';

const columns = ['page', 'truth', 'recall', 'precision', 'inexact', 'double', 'wrong', 'stray'] as const;

const row = (name: string, score: Score): string[] => [
  name,
  String(score.expected),
  recall(score).toFixed(2),
  precision(score).toFixed(2),
  String(score.inexact),
  String(score.duplicates),
  String(score.wrong),
  String(score.strays),
];

/** One line per page and one in total, with what is wrong under the page that it is wrong on. */
export const table = (visits: readonly Visit[]): string => {
  const total = row(`${visits.length} pages`, addScores(visits.map(({ score }) => score)));
  const rows = visits.map(({ name, score }) => row(name, score));
  const widths = columns.map((title, index) =>
    Math.max(title.length, ...[...rows, total].map((cells) => cells[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (index ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[0] ?? 0)))
      .join('  ');
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const body = visits.flatMap(({ score }, index) => [
    line(rows[index] ?? []),
    ...score.faults.map((fault) => `    ${fault}`),
  ]);
  return [line(columns), rule, ...body, rule, line(total)].join('\n');
};

/** The same for machines: totals, and per page the counts, faults and longest time to settle. */
export const asJson = (visits: readonly Visit[]): string => {
  const total = addScores(visits.map(({ score }) => score));
  return JSON.stringify(
    {
      pages: visits.length,
      perfect: visits.every(({ score }) => isPerfect(score)),
      recall: recall(total),
      precision: precision(total),
      total: { ...total, faults: total.faults.length },
      visits,
    },
    null,
    2,
  );
};
