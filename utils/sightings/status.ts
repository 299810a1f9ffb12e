import { columnOf } from './column';
import type { Flow, Spot } from './flow';
import { isAboutElse, spotAt } from './mention';
import { OTHERS, STATUS } from './words';

/** What all say; undefined where nobody says anything or they disagree. */
const agreed = (said: boolean[]): boolean | undefined => (said.includes(!said[0]) ? undefined : said[0]);

/** What a heading says, or an answer behind what its column asks; answers alone say nothing. */
const saidBy = (heading: string): boolean | undefined =>
  agreed([...heading.matchAll(STATUS)].flatMap(([, open, answer]) => (answer ? [] : !!open)));

/**
 * Whether the invoice of a place can be paid: by the words nearest to its name's `spot`, those that stand
 * alone first; else by the nearest heading or selected tab; where nothing is said or words disagree, it can.
 */
export const isPayable = ({ text, texts }: Flow, place: Spot, spot: Spot): boolean => {
  let last: Spot | undefined;
  const words = [...text.slice(place.start, place.end).matchAll(STATUS)].flatMap(
    ({ 0: word, 1: open, 2: answer, index }) => {
      const at = place.start + index;
      const speaker = spotAt(texts, at);
      const { element } = speaker;
      // How much else is said with it; what follows a first word and a comma or a full stop explains it.
      const said = text.slice(speaker.start, speaker.end).split(/[·•|–]|(?<=^\w+)[.,]/);
      const more = (said.find((part) => part.includes(word)) ?? word).trim().length - word.length;
      const mute = element.closest('[role=tab],th,button');
      // The first word of a text tells, what follows explains it.
      if ((mute && !mute.contains(spot.element)) || speaker === last || isAboutElse(speaker)) return [];
      // An answer tells together with what its column asks.
      const payable = answer ? saidBy(`${columnOf(element)} ${word}`) : !!open;
      // A customer, or what was ordered, may be called like a status, and more.
      if (payable == null || (more && OTHERS.test(columnOf(element)))) return [];
      last = speaker;
      return { at, payable, more };
    },
  );
  let { titles } = spot;
  for (let up: Spot | null = spot; up; up = up.up) {
    const { start, end } = up;
    // A heading in here tells before what else is in here.
    for (; titles[0] && !up.titles.includes(titles[0]); titles = titles.slice(1)) {
      const said = saidBy(titles[0]);
      if (said != null) return said;
    }
    const inside = words.filter(
      ({ at, more }) => at >= start && at < end && more < (end - start < 400 ? 26 : 1),
    );
    const alone = inside.filter(({ more }) => !more);
    const said = agreed((alone[0] ? alone : inside).map(({ payable }) => payable));
    if (said != null) return said;
  }
  return true;
};
