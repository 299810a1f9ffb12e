import { parentOf } from './column';
import { type Flow, flowOf, kindOf, ROW, type Window } from './flow';
import { type Group, groupsOf } from './group';
import { chunkAt, elementOf, isShown, KEY, type Mention, mentionsIn } from './mention';
import { type Place, placeOf } from './place';
import { type InvoiceReference, moreExact } from './reference';
import { agreed, isPayableUnder, type StatusWord, statusWords } from './status';

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

/** The status of a group: the nearest words around it that no other invoice shares, else what stands above. */
function isPayable({ spans }: Flow, groups: Group[], index: number, words: StatusWord[]): boolean {
  const { whole, mentions } = groups[index] as Group;
  const [first] = mentions as [Mention];
  const before = groups[index - 1]?.mentions.at(-1)?.at ?? -1;
  const after = groups[index + 1]?.mentions[0]?.at ?? Number.POSITIVE_INFINITY;
  let isNear = true;
  let seen = [0, 0] as [number, number];
  for (let up: Element | null = whole; up; up = parentOf(up)) {
    const span = spans.get(up);
    if (span) {
      const [start, end] = span;
      if (start <= before || end > after) break;
      const status = agreed(
        words.filter(
          ({ at, exact }) => at >= start && at < end && (at < seen[0] || at >= seen[1]) && (isNear || exact),
        ),
      );
      if (status !== null) return status;
      seen = span;
    }
    if ((kindOf(up) === ROW && !first.isTerm) || /^(SECTION|MAIN|BODY)$/.test(up.tagName)) isNear = false;
  }
  return isPayableUnder(first.heading);
}

/**
 * Reads the invoices of a page, in its order, paid ones too. Pure: it changes nothing, and remembers
 * nothing from one call to the next.
 */
export function read(root: Element, { url, window, rules, onShadow }: Reading): Sighting[] {
  const flow = flowOf(root, window ?? (() => null), onShadow ?? (() => {}));
  const here = rules?.filter(({ path }) => url.pathname.startsWith(path));
  const mentions = mentionsIn(
    flow,
    url,
    (element) => !!here?.some(({ selector }) => element.matches(selector)),
  );
  if (!mentions.length) return [];
  const words = statusWords(flow, (at) => {
    const chunk = chunkAt(flow.chunks, at);
    return !chunk.mute && isShown(elementOf(chunk));
  });
  const groups = groupsOf(mentions, flow).filter((group) => group.mentions.some(({ by }) => by < KEY));
  return groups.map(({ mentions: names }, index) => ({
    reference: names.map((name) => name.reference).reduce(moreExact),
    payable: isPayable(flow, groups, index, words),
    place: placeOf(names.reduce((best, other) => (other.by < best.by ? other : best))),
  }));
}
