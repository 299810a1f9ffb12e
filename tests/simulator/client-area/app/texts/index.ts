import { routeOf } from '../routes';
import type { Language } from '../settings';
import { en, type Texts } from './en';
import { sv } from './sv';

export type { Texts } from './en';

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return language === 'sv' ? sv : en;
}

/** The document's title at `url` (path and query). */
export function titleOf(url: string, language: Language): string {
  const { page } = routeOf(url.split('?')[0] ?? '');
  const { nav, missing, pay } = textsOf(language);
  const name = page === 'missing' ? missing.title : page === 'pay' ? pay.title : nav[page];
  return `${name} · HostUp`;
}
