import { parentOf } from './column';
import { type Flow, flowOf, type Window } from './flow';
import { elementOf, type Mention, mentionsIn, shownAt } from './mention';
import { mostReadable, type Place, placeOf } from './place';
import { type InvoiceReference, moreExact } from './reference';
import { agreed, answerOf, type StatusWord, statusAbove, statusWords } from './status';

/** An invoice as it is seen at one place of a page. */
export interface Sighting {
  reference: InvoiceReference;
  /** Whether nothing on the page says that it cannot be paid. */
  payable: boolean;
  place: Place;
}

/** A structure that the user pointed at: numbers within such elements are invoices' numbers. */
export interface LearnedRule {
  selector: string;
}

/** How to read a page. */
export interface Reading {
  /** The page's own address. */
  url: URL;
  window?: Window;
  rules?: LearnedRule[];
  onShadow?: (root: ShadowRoot) => void;
}

interface Group {
  mentions: Mention[];
  /** The smallest element that holds them all. */
  whole: Element;
}

const ROW = /^(TR|LI|ARTICLE|ASIDE|DIALOG)$/;
const ROLES = /^(row|listitem|dialog|alertdialog|alert|article)$/;

const isRow = (element: Element): boolean =>
  ROW.test(element.tagName) || ROLES.test(element.getAttribute('role') ?? '');

function common(a: Element, b: Element): Element {
  let up: Element | null = a;
  while (up && !up.contains(b)) up = parentOf(up);
  return up ?? a;
}

/** The row that a mention is in, as seen from inside `whole`; null where it is in none. */
function rowBelow(mention: Mention, whole: Element): Element | null {
  let found: Element | null = null;
  let skip = mention.kv;
  for (let up = elementOf(mention.node); up && up !== whole; up = parentOf(up)) {
    if (!isRow(up)) continue;
    if (skip && /^(TR|LI)$/.test(up.tagName)) skip = false;
    else found = up;
  }
  return found;
}

const sort = (mention: Mention): string =>
  mention.reference.kind === 'any' ? 'number' : mention.reference.kind;
const isSame = (a: Mention, b: Mention): boolean => a.reference.value === b.reference.value;
const clash = (a: Mention, b: Mention): boolean => sort(a) === sort(b) && !isSame(a, b);

const depth = (element: Element): number => {
  let count = 0;
  for (let up: Element | null = element; up; up = parentOf(up)) count++;
  return count;
};

function belongs(group: Group, mention: Mention, next: Mention | undefined, flow: Flow): Element | null {
  if (group.mentions.some((other) => clash(other, mention))) return null;
  const element = elementOf(mention.node) as Element;
  const whole = common(group.whole, element);
  const first = group.mentions[0] as Mention;
  if (rowBelow(first, whole)) return null;
  const same = group.mentions.some((other) => isSame(other, mention));
  const titled =
    same && (first.by === 'heading' || elementOf(first.node)?.closest('h1,h2,h3,[role=heading]'));
  if (titled) return whole;
  if (rowBelow(mention, whole)) return null;
  if (same) {
    if (first.section !== mention.section) return null;
  } else {
    // Two names that nobody can compare belong together only within one small piece of the page.
    const span = flow.spans.get(whole);
    if (span && span[1] - span[0] > 600 && !isRow(whole)) return null;
    if (next && !clash(mention, next) && !isSame(mention, next)) {
      const tighter = common(element, elementOf(next.node) as Element);
      if (tighter !== whole && depth(tighter) > depth(whole)) return null;
    }
  }
  return whole;
}

function group(mentions: Mention[], flow: Flow): Group[] {
  const groups: Group[] = [];
  mentions.forEach((mention, i) => {
    const last = groups.at(-1);
    const whole = last && belongs(last, mention, mentions[i + 1], flow);
    if (last && whole) {
      last.mentions.push(mention);
      last.whole = whole;
    } else groups.push({ mentions: [mention], whole: elementOf(mention.node) as Element });
  });
  return groups;
}

/** The status of a group: the nearest words around it that no other invoice shares, else what stands above. */
function isPayable(flow: Flow, groups: Group[], index: number, words: StatusWord[]): boolean {
  const { whole, mentions } = groups[index] as Group;
  const before = groups[index - 1]?.mentions.at(-1)?.at ?? -1;
  const after = groups[index + 1]?.mentions[0]?.at ?? Number.POSITIVE_INFINITY;
  let near = true;
  let from = -1;
  let to = -1;
  for (let up: Element | null = whole; up; up = parentOf(up)) {
    const span = flow.spans.get(up);
    if (span) {
      if (span[0] <= before || span[1] > after) break;
      const fresh = words.filter(
        ({ at, exact }) => at >= span[0] && at < span[1] && (at < from || at >= to) && (near || exact),
      );
      const status = agreed(fresh);
      if (status !== null) return status;
      [from, to] = span;
    }
    if (isRow(up) && !(mentions[0] as Mention).kv) near = false;
    if (/^(SECTION|MAIN|BODY)$/.test(up.tagName)) near = false;
  }
  return statusAbove((mentions[0] as Mention).heading) ?? true;
}

function answered(whole: Element): boolean | null {
  const row = whole.closest('tr,[role=row]');
  for (const cell of row?.children ?? []) {
    const answer = (cell.textContent?.length ?? 9) < 6 ? answerOf(cell, cell.textContent ?? '') : null;
    if (answer !== null) return answer;
  }
  return null;
}

/**
 * Reads the invoices of a page, in its order, paid ones too. Pure: it changes nothing, and remembers
 * nothing from one call to the next.
 */
export function read(root: Element, { url, window, rules, onShadow }: Reading): Sighting[] {
  const flow = flowOf(root, window ?? (() => null), onShadow ?? (() => {}));
  const taught = (element: Element): boolean => !!rules?.some(({ selector }) => element.matches(selector));
  const mentions = mentionsIn(flow, url, taught);
  if (!mentions.length) return [];
  const words = statusWords(flow, (at) => shownAt(flow, at));
  const groups = group(mentions, flow).filter((one) =>
    one.mentions.some(({ node, by }) => by !== 'data' || !isKey(node)),
  );
  return groups.map(({ mentions: names, whole }, index) => ({
    reference: names.map((name) => name.reference).reduce(moreExact),
    payable: answered(whole) ?? isPayable(flow, groups, index, words),
    place: placeOf(mostReadable(names)),
  }));
}

/** A bare `data-id` or `id` is a reference only beside a better signal. */
const isKey = (node: Node): boolean =>
  !/^data-invoice/m.test((node as Element).getAttributeNames().join('\n'));
