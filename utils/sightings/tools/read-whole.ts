import { type Address, type LearnedRule, read, type Sighting } from '../read';

/** Reads the page as it is now, long lists whole; its shadow trees are read and not followed. */
export const readWhole = (url: Address, rules: LearnedRule[] = []): Sighting[] =>
  read(
    document.body,
    url,
    rules,
    () => null,
    () => {},
  );
