// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { windowOn } from '@/utils/sightings/window';

/** A list of so many rows of 100 px each, scrolled so that `first` is at the top of a screen of 1000 px. */
function list(length: number, first = 0): Element {
  document.body.innerHTML = `<ul>${'<li><b></b></li>'.repeat(length)}</ul>`;
  window.innerHeight = 1000;
  const made = document.querySelector('ul') as Element;
  [...made.children].forEach((child, i) => {
    child.getBoundingClientRect = () => new DOMRect(0, (i - first) * 100, 500, 100);
  });
  return made;
}

const indexes = (made: Element, kept: Element[] = []): number[] | undefined => {
  const read = windowOn(kept.map((element) => ({ element })))(made);
  return read ? [...read].map((child) => [...made.children].indexOf(child as Element)) : undefined;
};

test('a short list is read whole', () => {
  expect(indexes(list(98))).toBeUndefined();
});

test('of a long list the first child and those in and near view are read, by sevens', () => {
  const read = indexes(list(1000, 500)) as number[];
  expect(read[0]).toBe(0);
  expect(read[1]).toBe(490);
  expect(read.at(-1)).toBe(517);
});

test('of a long list what holds a control to be kept is read wherever it is', () => {
  const made = list(1000, 500);
  const read = indexes(made, [made.children[700]?.firstChild as Element, document.body]) as number[];
  expect(read.slice(0, 3)).toEqual([0, 700, 490]);
});
