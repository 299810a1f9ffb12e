import { blockAt } from './evidence';
import type { Flow, Heading } from './flow';
import { NO_STATUS_AFTER, NO_STATUS_BEFORE, STATUS } from './words';

/** A word of status in the flow. */
export interface StatusWord {
  at: number;
  payable: boolean;
  /** Only a reminder: any other word says more. */
  weak: boolean;
  /** The block says the status and hardly anything else. */
  exact: boolean;
}

/** Every status that the flow speaks of where it can be seen, in its order. */
export function statusWords(flow: Flow, isSeen: (at: number) => boolean): StatusWord[] {
  const found: StatusWord[] = [];
  for (const match of flow.text.matchAll(STATUS)) {
    const at = match.index;
    const end = at + match[0].length;
    const payable = !!(match[1] ?? match[2]);
    const isName =
      NO_STATUS_BEFORE.test(flow.text.slice(Math.max(0, at - 20), at)) ||
      NO_STATUS_AFTER.test(flow.text.slice(end, end + 16));
    if ((!payable && isName) || !isSeen(at)) continue;
    const [start, stop] = blockAt(flow, at);
    found.push({ at, payable, weak: !!match[2], exact: stop - start < end - at + 26 });
  }
  return found;
}

/** What some status words say together; null where they are none or disagree. */
export function agreed(words: StatusWord[]): boolean | null {
  const exact = words.filter((word) => word.exact);
  const clear = exact.length ? exact : words;
  const firm = clear.filter((word) => !word.weak);
  const [first, ...rest] = firm.length ? firm : clear;
  return first && rest.every((word) => word.payable === first.payable) ? first.payable : null;
}

/** The status in the nearest heading or selected tab that has one; payable where none has. */
export function isPayableUnder(heading: Heading | null): boolean {
  for (; heading; heading = heading.above) {
    const said = [...heading.text.matchAll(STATUS)].map((match) => !match[1] && !match[2]);
    if (said.length && said.every((settled) => settled === said[0])) return !said[0];
  }
  return true;
}
