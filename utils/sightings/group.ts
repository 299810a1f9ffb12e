import { parentOf } from './column';
import { type Flow, kindOf, ROW } from './flow';
import { ADDRESS, elementOf, type Mention } from './mention';

/** The mentions of one invoice at one place. */
export interface Group {
  mentions: Mention[];
  /** The smallest element that holds them all. */
  whole: Element;
}

/** The smallest element that holds both. */
function common(a: Element, b: Element): Element {
  let up: Element | null = a;
  while (up && !up.contains(b)) up = parentOf(up);
  return up ?? a;
}

/** Whether a mention is in a row within `whole`; a row that only holds a term and its value is none. */
function isInRow(mention: Mention, whole: Element): boolean {
  let terms = mention.isTerm ? 1 : 0;
  for (let up: Element | null = elementOf(mention); up && up !== whole; up = parentOf(up))
    if (kindOf(up) === ROW && !(terms-- > 0 && /^(TR|LI)$/.test(up.tagName))) return true;
  return false;
}

const isSame = (a: Mention, b: Mention): boolean => a.reference.value === b.reference.value;
const isNumber = ({ reference: { kind } }: Mention): boolean => /any|number/.test(kind);
const clash = (a: Mention, b: Mention): boolean =>
  !isSame(a, b) && (a.reference.kind === b.reference.kind || (isNumber(a) && isNumber(b)));

/** The element that holds a group with one mention more; null where that mention is of something else. */
function join(
  { mentions, whole }: Group,
  mention: Mention,
  next: Mention | undefined,
  flow: Flow,
): Element | null {
  const first = mentions[0] as Mention;
  const element = elementOf(mention);
  const wider = common(whole, element);
  if (mentions.some((other) => clash(other, mention)) || isInRow(first, wider)) return null;
  const same = mentions.some((other) => isSame(other, mention));
  if (same && (first.by === ADDRESS || elementOf(first).closest('h1,h2,h3,[role=heading]'))) return wider;
  if (isInRow(mention, wider)) return null;
  if (same) return first.section === mention.section ? wider : null;
  // Two names that nobody can compare belong together only within one small piece of the page,
  // and only where the second is not still nearer to what follows it.
  const [start, end] = flow.spans.get(wider) ?? [0, 0];
  if (end - start > 600 && kindOf(wider) !== ROW) return null;
  if (next && !clash(mention, next) && !isSame(mention, next)) {
    const nearer = common(element, elementOf(next));
    if (nearer !== wider && wider.contains(nearer)) return null;
  }
  return wider;
}

/** Takes the mentions that speak of one invoice at one place together, in the order of the page. */
export function groupsOf(mentions: Mention[], flow: Flow): Group[] {
  const groups: Group[] = [];
  mentions.forEach((mention, i) => {
    const last = groups.at(-1);
    const whole = last && join(last, mention, mentions[i + 1], flow);
    if (whole) {
      last.mentions.push(mention);
      last.whole = whole;
    } else groups.push({ mentions: [mention], whole: elementOf(mention) });
  });
  return groups;
}
