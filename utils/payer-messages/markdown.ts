import type { PayerMessage } from './fill-template';
import { splitAtUrls } from './rich-text';

/** What CommonMark or GitHub's dialect could take as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>#|~&]/g;
/** What makes a list, a rule or a heading of a line that begins with it. */
const LINE_START = /^\s*(?:([-+=])|(\d{1,9})([.)]))/;

/**
 * The message as Markdown that shows the same text: links in angle brackets, which keeps each of their
 * characters; line breaks as two blanks at the end of a line.
 */
export function markdown(message: PayerMessage): string {
  const lines = message.body.split('\n').map((line) => lineOf(line.trim(), message.urls));
  return lines
    .map((line, place) => (line !== '' && (lines[place + 1] ?? '') !== '' ? `${line}  ` : line))
    .join('\n');
}

function lineOf(line: string, urls: string[]): string {
  return splitAtUrls(line, urls)
    .map((part, place) => {
      if (urls.includes(part)) return `<${part}>`;
      const escaped = part.replaceAll(MARKUP, String.raw`\$&`);
      return place === 0 ? escaped.replace(LINE_START, escapeStart) : escaped;
    })
    .join('');
}

function escapeStart(_whole: string, sign?: string, digits?: string, dot?: string): string {
  return sign ? `\\${sign}` : `${digits}\\${dot}`;
}
