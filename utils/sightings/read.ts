import { flowOf, type Spot, type Window } from './flow';
import { type Mention, mentionsIn } from './mention';
import { type Place, placeOf } from './place';
import { type InvoiceReference, moreExact } from './reference';
import { isPayable, statusWords } from './status';

/** An invoice as it is seen at one place of a page. */
export interface Sighting {
  reference: InvoiceReference;
  /** Whether nothing on the page says that it cannot be paid. */
  payable: boolean;
  place: Place;
}

/** A structure that the user pointed at: numbers within such elements, on such pages, are invoices'. */
export interface LearnedRule {
  selector: string;
  /** The path of the page that it was learned on; it holds there and below. */
  path: string;
}

/** How to read a page. */
export interface Reading {
  /** The page's own address. */
  url: URL;
  window?: Window;
  rules?: LearnedRule[];
  onShadow?: (root: ShadowRoot) => void;
}

/** Whether a name is a number of either kind, else its kind: two names of one family are two invoices. */
const familyOf = ({ kind }: Mention): string | boolean => /n/.test(kind) || kind;

/** Whether a mention can be of the same invoice as others near it. */
const fits = (others: Mention[], mention: Mention): boolean =>
  others.some(({ value }) => value === mention.value) ||
  others.every((other) => familyOf(other) !== familyOf(mention));

/**
 * Reads the invoices of a page, in its order, paid ones too. Pure: it changes nothing, and remembers
 * nothing from one call to the next. The place of an invoice is the largest element around its name that
 * holds no other invoice; all that speaks in there is of the one.
 */
export function read(root: Element, { url, window, rules = [], onShadow }: Reading): Sighting[] {
  if (root.querySelector('[type=password]')?.checkVisibility?.()) return [];
  const flow = flowOf(root, window ?? (() => null), onShadow ?? (() => {}));
  const here = rules.filter(({ path }) => url.pathname.startsWith(path));
  const mentions = mentionsIn(flow, url, (element) => here.some(({ selector }) => element.matches(selector)));
  const words = mentions[0] ? statusWords(flow) : [];
  const sightings: Sighting[] = [];
  for (let i = 0, next = 0; i < mentions.length; i = next) {
    const { spot } = mentions[i] as Mention;
    const before = mentions[i - 1]?.at ?? -1;
    let whole = spot;
    next = i + 1;
    for (let up: Spot | null = spot; up && before < up.start; up = up.up) {
      const { end } = up;
      const own: Mention[] = mentions.slice(i, next);
      let other = mentions[next];
      while (other && other.at < end && fits(own, other)) {
        own.push(other);
        other = mentions[i + own.length];
      }
      if (other && other.at < end) break;
      next = i + own.length;
      whole = up;
    }
    const own = mentions.slice(i, next);
    const near = words.filter(({ at }) => at >= whole.start && at < whole.end);
    const { kind, value } = own.reduce(moreExact);
    sightings.push({
      reference: { kind, value },
      payable: isPayable(near, spot),
      place: placeOf(own.find(({ isText }) => isText) ?? (own[0] as Mention)),
    });
  }
  return sightings;
}
