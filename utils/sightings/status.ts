import { columnOf } from './column';
import type { Flow, Spot } from './flow';
import { spotAt } from './mention';
import { STATUS } from './words';

/** What all say; undefined where nobody says anything or they disagree. */
const agreed = (said: boolean[]): boolean | undefined =>
  said.every((one) => one === said[0]) ? said[0] : undefined;

/**
 * Whether the invoice of a place can be paid: by the words nearest to its name's `spot`, those that stand
 * alone first; else by the nearest heading or selected tab; where nothing is said or words disagree, it can.
 */
export const isPayable = ({ text, texts }: Flow, place: Spot, spot: Spot): boolean => {
  const words = [...text.slice(place.start, place.end).matchAll(STATUS)].flatMap(
    ({ 0: word, 1: open, 2: answer, index }) => {
      const at = place.start + index;
      const speaker = spotAt(texts, at);
      const { element } = speaker;
      // How much else is said with it.
      const said = text.slice(speaker.start, speaker.end).split(/ [·•|] /);
      const more = (said.find((part) => part.includes(word)) as string).trim().length - word.length;
      const mute = element.closest('button,th,[role=tab],[role=columnheader]');
      return (answer && (more || !/betal[dt]|(?<!be )paid/.test(columnOf(element)))) ||
        (mute && !mute.contains(spot.element))
        ? []
        : { at, payable: !!open || answer?.[0] === 'n', more };
    },
  );
  for (let up: Spot | null = spot; up; up = up.up) {
    const { start, end } = up;
    const inside = words.filter(
      ({ at, more }) => at >= start && at < end && more < (end - start < 400 ? 26 : 1),
    );
    const alone = inside.filter(({ more }) => !more);
    const said = agreed((alone[0] ? alone : inside).map(({ payable }) => payable));
    if (said !== undefined) return said;
  }
  for (const heading of spot.titles) {
    const said = agreed([...heading.matchAll(STATUS)].map((word) => !!word[1]));
    if (said !== undefined) return said;
  }
  return true;
};
