import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PARTS, type Part } from './options';

const DOCUMENT = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/**
 * Puts the measured sections into docs/benchmarks.md, each between its own two comments with a line that
 * says on what it was measured. Sections that were not measured stay as they are.
 * @throws where the document lacks the comments of a section
 */
export async function writeDocument(machine: string, sections: ReadonlyMap<Part, string>): Promise<void> {
  let text = await readFile(DOCUMENT, 'utf8');
  for (const part of PARTS) {
    const section = sections.get(part);
    if (section) text = withSection(text, part, `${section}\n\n*${machine}*`);
  }
  await writeFile(DOCUMENT, text);
}

function withSection(text: string, part: Part, section: string): string {
  const [begin, end] = [`<!-- bench ${part}: generated -->`, `<!-- bench ${part}: end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no place for the part "${part}"`);
  return `${text.slice(0, from + begin.length)}\n${section}\n${text.slice(to)}`;
}
