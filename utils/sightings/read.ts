import { placeOf } from './place';

// It stands first for the order in which the script packs best.

import { flowOf, type Spot, type Window } from './flow';
import { type Mention, mentionsIn } from './mention';
import { type InvoiceReference, moreExact } from './reference';
import { isPayable } from './status';

/** An invoice that can be paid, as it is seen at one place of a page. */
export interface Sighting {
  reference: InvoiceReference;
  /** The node behind which its control goes. */
  place: ChildNode;
}

/** What of a page's own address may name an invoice. */
export type Address = Pick<URL, 'pathname' | 'search'>;

/** A structure that the user pointed at: numbers within such elements, on such pages, are invoices'. */
export interface LearnedRule {
  selector: string;
  /** The path of the page that it was learned on; it holds there and below. */
  path: string;
}

/** Whether a name is a number of either kind, else its kind: two names of one family are two invoices. */
const familyOf = ({ kind }: Mention): string | boolean => /n/.test(kind) || kind;

/** Whether a mention can be of the same invoice as others near it. */
const fits = (others: Mention[], mention: Mention): boolean =>
  others.some(({ value }) => value === mention.value) ||
  others.every((other) => familyOf(other) !== familyOf(mention));

/**
 * Reads the invoices of a page of which nothing says that they can't be paid, in its order. Pure: it changes
 * nothing, and remembers nothing from one call to the next. The place of an invoice is the largest element
 * around its name that holds no other invoice; all that speaks in there is of the one. Of long lists `window`
 * says what to read; `onShadow` hears of the open shadow trees.
 */
export const read = (
  root: Element,
  url: Address,
  rules: LearnedRule[],
  window: Window,
  onShadow: (root: ShadowRoot) => void,
): Sighting[] => {
  if (root.querySelector('[type=password]')?.checkVisibility()) return [];
  const flow = flowOf(root, window, onShadow);
  const mentions = mentionsIn(flow, url, rules);
  const sightings: Sighting[] = [];
  for (let i = 0, next = 0; i < mentions.length; i = next) {
    const { spot } = mentions[i] as Mention;
    const before = mentions[i - 1] as Mention;
    let whole = spot;
    next = i + 1;
    for (let up: Spot | null = spot; up && !(up.start <= before?.at); up = up.up) {
      let end = next;
      let other = mentions[end] as Mention;
      while (other?.at < up.end && fits(mentions.slice(i, end), other)) other = mentions[++end] as Mention;
      if (other?.at < up.end) break;
      next = end;
      whole = up;
    }
    const own = mentions.slice(i, next);
    const { kind, value } = own.reduce(moreExact);
    if (isPayable(flow, whole, spot))
      sightings.push({
        reference: { kind, value },
        place: placeOf(own.find(({ isText }) => isText) ?? (own[0] as Mention)),
      });
  }
  return sightings;
};
