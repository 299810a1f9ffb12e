import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../pages/behaviours';
import type { Fixture, Place } from '../../pages/fixture';
import { loadFixtures, loadUnsolved } from '../../pages/load';

const fixtures = await loadFixtures();
const everything = [...fixtures, ...(await loadUnsolved())];
const wellFormed = /^(?:[1-9]\d{0,14}|inv_[0-9a-z]{20,32})$/;
const sourceOf = ({ html, path, files, steps }: Fixture): string =>
  [html, path, ...Object.values(files ?? {}), ...(steps ?? []).map(({ run }) => String(run))].join('\n');
const allTruth = ({ truth, steps }: Fixture): Place[] => [
  ...truth,
  ...(steps ?? []).flatMap((step) => step.truth),
];

/** Pages that stand as they were served can be checked without a browser; the runner checks all in Chromium. */
const isStatic = ({ html, truth }: Fixture): boolean =>
  !/<script|srcdoc|shadowrootmode/.test(html) && truth.every(({ within }) => !within.includes('>>>'));

describe('the corpus of pages', () => {
  it('is large, with many pages on which nothing is to be found', () => {
    const negatives = fixtures.filter((page) => allTruth(page).length === 0);
    expect(fixtures.length - negatives.length).toBeGreaterThanOrEqual(90);
    expect(negatives.length).toBeGreaterThanOrEqual(25);
  });

  it('has a name of its own for each page', () => {
    expect(new Set(everything.map(({ name }) => name)).size).toBe(everything.length);
  });

  it('covers every behaviour', () => {
    const covered = new Set(fixtures.flatMap(({ covers }) => covers));
    expect(BEHAVIOURS.filter((behaviour) => !covered.has(behaviour))).toEqual([]);
  });

  it('tells no two pages apart by text alone: the tags of each are its own', () => {
    const shape = ({ html }: Fixture): string =>
      (html.match(/<[a-z][\w-]*(?: (?:class|role|id)="?[^"\s>]*)?/gi) ?? []).join();
    const shapes = fixtures.map(shape);
    expect(
      fixtures.filter((_, index) => shapes.indexOf(shapes[index] ?? '') !== index).map(({ name }) => name),
    ).toEqual([]);
  });
});

describe.each(everything.map((page) => [page.name, page] as const))('%s', (_, page) => {
  it('says no word of its truth in the page', () => {
    expect(sourceOf(page)).not.toMatch(/data-(?:truth|expect|test-?invoice|sighting)|hostup-payment-link/i);
  });

  it('names only well-formed references, each of which the page shows', () => {
    const digits = sourceOf(page).replace(/<[^>]*>|&nbsp;|&#\d+;|\s/g, '');
    const built =
      /<script|\$\{|range\(/.test(page.html) || page.files !== undefined || page.steps !== undefined;
    for (const { references } of allTruth(page)) {
      expect(references.length).toBeGreaterThan(0);
      for (const reference of references) {
        expect(reference).toMatch(wellFormed);
        if (!built) expect(digits.includes(reference) || sourceOf(page).includes(reference)).toBe(true);
      }
    }
  });
});

describe.each(everything.filter(isStatic).map((page) => [page.name, page] as const))('%s', (_, page) => {
  it('has exactly one element for each place of its truth', () => {
    const { document } = new Window();
    document.write(page.html);
    for (const { within } of page.truth)
      expect([within, document.querySelectorAll(within).length]).toEqual([within, 1]);
  });
});
