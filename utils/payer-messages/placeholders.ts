import { PLACEHOLDERS, type Placeholder } from './template';

/** A name in braces that is none of {@link PLACEHOLDERS}: where it is in the text, braces included. */
export interface UnknownPlaceholder {
  /** What stands between the braces. */
  name: string;
  from: number;
  to: number;
}

/** Anything in a pair of braces on one line; a brace alone is text. */
const BRACES = /\{([^{}\n\r]*)\}/g;

/** Whether a template can name that. */
export function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}

/** The names in braces that nothing is known for, in the order of the text, for marking them while typing. */
export function unknownPlaceholders(text: string): UnknownPlaceholder[] {
  return [...text.matchAll(BRACES)].flatMap(({ 0: whole, 1: name = '', index }) =>
    isPlaceholder(name) ? [] : [{ name, from: index, to: index + whole.length }],
  );
}

/** The placeholders that the text holds. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(BRACES)].map(({ 1: name = '' }) => name).filter(isPlaceholder);
}

/** The text with each placeholder replaced, in one pass: what is put in is never read as a placeholder. */
export function replacePlaceholders(text: string, textOf: (placeholder: Placeholder) => string): string {
  return text.replace(BRACES, (whole, name: string) => (isPlaceholder(name) ? textOf(name) : whole));
}
