/** A markdown table: the first column to the left, all others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** One part of the report: what was measured, its table, and what is to be known of it. */
export interface Section {
  title: string;
  /** Markdown: tables and paragraphs. */
  body: string[];
}

/** A section as markdown. */
export function sectionText({ title, body }: Section): string {
  return [`## ${title}`, ...body].join('\n\n');
}
