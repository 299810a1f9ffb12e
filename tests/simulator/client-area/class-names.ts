declare const CLIENT_AREA_SALT: string | undefined;

/**
 * What class names are hashed with: new in each server process, and handed to the browser bundle at build
 * time, so that no test and no product code can come to rely on a class name.
 */
export const classSalt: string =
  typeof CLIENT_AREA_SALT === 'string' ? CLIENT_AREA_SALT : Math.random().toString(36).slice(2, 8);

/** The class name that stands in the page for `name` of the style sheets: `_` and base 36, FNV-1a. */
export function hashedClass(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${classSalt}.${name}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `_${hash.toString(36)}`;
}

/** The `className` for names of the style sheets; falsy ones are left out. */
export function cls(...names: (string | false | undefined)[]): string {
  return names
    .filter((name) => typeof name === 'string')
    .map(hashedClass)
    .join(' ');
}
