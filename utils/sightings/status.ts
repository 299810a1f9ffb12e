import { columnOf } from './column';
import { blockAt } from './evidence';
import type { Flow, Heading } from './flow';
import { NO_STATUS_AFTER, NO_STATUS_BEFORE, STATUS } from './words';

/** A word of status in the flow. */
export interface StatusWord {
  at: number;
  /** 2: can be paid; 1: was reminded of; 0: cannot be paid. */
  rank: 0 | 1 | 2;
  /** The block says the status and hardly anything else. */
  exact: boolean;
}

const BEFORE = new RegExp(NO_STATUS_BEFORE, 'iu');

/** Every status that the flow speaks of, in its order. */
export function statusWords(flow: Flow, isShown: (at: number) => Element | null): StatusWord[] {
  const found: StatusWord[] = [];
  for (const match of flow.text.matchAll(STATUS)) {
    const at = match.index;
    const end = at + match[0].length;
    const rank = match[1] ? 2 : match[2] ? 1 : 0;
    if (
      !rank &&
      (BEFORE.test(flow.text.slice(Math.max(0, at - 20), at)) ||
        NO_STATUS_AFTER.test(flow.text.slice(end, end + 16)))
    )
      continue;
    const element = isShown(at);
    if (!element) continue;
    const block = blockAt(flow, at);
    found.push({ at, rank, exact: block.end - block.start < match[0].length + 26 });
  }
  return found;
}

/** Whether a text's own status lets it be paid; null where it names none, or several that disagree. */
export function statusOf(text: string): boolean | null {
  const found = new Set<boolean>();
  for (const match of text.matchAll(STATUS)) found.add(!match[3]);
  return found.size === 1 ? ([...found][0] as boolean) : null;
}

/** The status in the nearest heading or selected tab that has one; null where none has. */
export function statusAbove(heading: Heading | null): boolean | null {
  for (; heading; heading = heading.above) {
    const status = statusOf(heading.text);
    if (status !== null) return status;
  }
  return null;
}

/** What some status words say together; null where they are none or disagree. */
export function agreed(words: StatusWord[]): boolean | null {
  for (const exact of [true, false]) {
    const said = words.filter((word) => word.exact === exact);
    const firm = said.filter((word) => word.rank !== 1);
    const ranks = new Set((firm.length ? firm : said).map((word) => word.rank > 0));
    if (ranks.size === 1) return [...ranks][0] as boolean;
    if (ranks.size) return null;
  }
  return null;
}

/** "Ja" and "Nej" under a column that is called by a status. */
export function answerOf(element: Element, words: string): boolean | null {
  const answer = /^\s*(?:(ja|yes|✓|✔)|nej|no)\s*$/i.exec(words);
  const column = answer && columnOf(element);
  const status = column ? statusOf(column.name) : null;
  return status === null ? null : answer?.[1] ? status : !status;
}
