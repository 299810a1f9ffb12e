import { columnOf } from './column';
import type { Flow, Heading, Spot } from './flow';
import { elementOf, spotAt } from './mention';
import { STATUS } from './words';

/** A word of status in the flow. */
export interface StatusWord {
  at: number;
  payable: boolean;
  /** How much else its text says. */
  more: number;
  element: Element;
}

/** Every status that a flow speaks of, in its order. */
export function statusWords({ text, texts }: Flow): StatusWord[] {
  const found: StatusWord[] = [];
  for (const { 0: word, 1: open, 2: answer, index: at } of text.matchAll(STATUS)) {
    const spot = spotAt(texts, at);
    const element = elementOf(spot);
    const more = text.slice(spot.start, spot.end).trim().length - word.length;
    if (!answer || (!more && /betal[dt]|paid/.test(columnOf(element))))
      found.push({ at, payable: !!open || answer?.[0] === 'n', more, element });
  }
  return found;
}

/**
 * Whether an invoice can be paid: by the words nearest to `spot` in its place, those that stand alone first;
 * else by the nearest heading or selected tab; where nothing is said or words disagree, it can.
 */
export function isPayable(words: StatusWord[], spot: Spot): boolean {
  for (let up: Spot | null = spot; up; up = up.up) {
    const { start, end } = up;
    const inside = words.filter(({ at, more, element }) => {
      const mute = element.closest('button,label,th,thead,[role=button],[role=tab],[role=columnheader]');
      return (
        at >= start &&
        at < end &&
        more < (end - start < 400 ? 26 : 1) &&
        (!mute || mute.contains(elementOf(spot)))
      );
    });
    const alone = inside.filter(({ more }) => !more);
    const said = alone[0] ? alone : inside;
    if (said[0] && said.every(({ payable }) => payable === said[0]?.payable)) return said[0].payable;
    if (said[0]) break;
  }
  for (let heading: Heading | null = spot.heading; heading; heading = heading.above) {
    const said = [...heading.text.matchAll(STATUS)].map((word) => !!word[1]);
    if (said[0] !== undefined && said.every((open) => open === said[0])) return said[0];
  }
  return true;
}
