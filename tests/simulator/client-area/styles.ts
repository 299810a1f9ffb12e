import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashedClass } from './class-names';

const SHEETS = [
  'tokens',
  'base',
  'shell',
  'sidebar',
  'controls',
  'card',
  'table',
  'narrow-table',
  'dialog',
  'dashboard',
  'pages',
];
const COMMENT = /\/\*[\s\S]*?\*\//g;
const CLASS_SELECTOR = /\.([a-z][a-z0-9-]*)/g;

/** The style sheets as written, in their order, without comments. */
export function styleSource(): string {
  return SHEETS.map((name) => {
    const file = fileURLToPath(new URL(`./css/${name}.css`, import.meta.url));
    return readFileSync(file, 'utf8').replace(COMMENT, '');
  }).join('\n');
}

/** Every class name that the style sheets define. */
export function definedClasses(): Set<string> {
  return new Set([...styleSource().matchAll(CLASS_SELECTOR)].map((match) => match[1] ?? ''));
}

/** The one style sheet that is served, its class names hashed. */
export function buildStyles(): string {
  return styleSource().replace(CLASS_SELECTOR, (_, name: string) => `.${hashedClass(name)}`);
}
