import type { Place } from './fixture';
import type { Snapshot } from './probe';

/** Counts of one page or of all of them. */
export interface Score {
  /** Truth entries. */
  expected: number;
  /** Of these, with exactly one visible control that carries the most exact reference. */
  found: number;
  /** Of these, with an acceptable reference that isn't the most exact: not counted as found. */
  inexact: number;
  /** Controls that belong to no truth. */
  strays: number;
  /** Second and further controls of one place. */
  duplicates: number;
  /** Controls in a place that name another invoice. */
  wrong: number;
  /** Sentences on everything that isn't perfect. */
  faults: string[];
}

/** A score with nothing in it. */
export const emptyScore = (): Score => ({
  expected: 0,
  found: 0,
  inexact: 0,
  strays: 0,
  duplicates: 0,
  wrong: 0,
  faults: [],
});

/** Adds up scores. */
export const addScores = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, score) => ({
      expected: sum.expected + score.expected,
      found: sum.found + score.found,
      inexact: sum.inexact + score.inexact,
      strays: sum.strays + score.strays,
      duplicates: sum.duplicates + score.duplicates,
      wrong: sum.wrong + score.wrong,
      faults: [...sum.faults, ...score.faults],
    }),
    emptyScore(),
  );

/** Share of the truth that has its control; 1 where there is nothing to find. */
export const recall = (score: Score): number => (score.expected ? score.found / score.expected : 1);

/** Share of the controls that belong where they are; 1 where there are none. */
export const precision = (score: Score): number => {
  const right = score.found + score.inexact;
  const all = right + score.strays + score.duplicates + score.wrong;
  return all ? right / all : 1;
};

/** Nothing missing, nothing too much, nothing to complain about. */
export const isPerfect = (score: Score): boolean =>
  score.faults.length === 0 && recall(score) === 1 && precision(score) === 1;

/** Whether one moment already shows what it should, so that waiting any longer can't improve it. */
export const isSatisfied = (truth: readonly Place[], { controls, places }: Snapshot): boolean =>
  controls.every((control) => control.place >= 0 && !control.covers) &&
  truth.every((entry, index) => {
    const own = controls.filter((control) => control.place === index);
    if (own.length === 0) return !places[index]?.inView;
    return own.length === 1 && own[0]?.visible === true && own[0].reference === entry.references[0];
  });

/**
 * Scores the settled moments of one phase (before and after each scroll) against its truth.
 * @param still the page was not scrolled: a place that was never in view may have its control, or not.
 */
export const scorePhase = (
  phase: string,
  truth: readonly Place[],
  moments: readonly Snapshot[],
  still = false,
): Score => {
  const score = { ...emptyScore(), expected: truth.length };
  const seen = new Set<string>();
  const once = (fault: string): boolean => {
    if (seen.has(fault)) return false;
    seen.add(fault);
    score.faults.push(`${phase}: ${fault}`);
    return true;
  };
  for (const { controls } of moments) {
    for (const control of controls) {
      if (control.covers) once(`${control.reference} covers ${control.covers} in ${control.where}`);
      if (control.place >= 0) continue;
      if (once(`stray ${control.reference} in ${control.where}`)) score.strays += 1;
    }
  }
  truth.forEach((entry, index) => {
    const [exact = '', ...others] = entry.references;
    let best: 'none' | 'hidden' | 'inexact' | 'exact' = 'none';
    let most = 0;
    for (const { controls, places } of moments) {
      if ((places[index]?.matches ?? 0) > 1) once(`truth is ambiguous: ${entry.within}`);
      const own = controls.filter((control) => control.place === index);
      most = Math.max(most, own.length);
      for (const control of own) {
        if (!entry.references.includes(control.reference)) {
          if (once(`wrong ${control.reference} instead of ${exact} in ${entry.within}`)) score.wrong += 1;
        } else if (!control.visible) {
          if (best === 'none') best = 'hidden';
        } else if (control.reference === exact) best = 'exact';
        else if (others.length > 0 && best !== 'exact') best = 'inexact';
      }
    }
    const wasInView = moments.some(({ places }) => places[index]?.inView);
    if (still && most === 0 && !wasInView) {
      score.expected -= 1;
      return;
    }
    if (!moments.some(({ places }) => places[index]?.matches === 1)) once(`no such place: ${entry.within}`);
    else if (!still && !wasInView) once(`never in view: ${entry.within}`);
    if (most > 1) {
      score.duplicates += most - 1;
      once(`${most} controls in ${entry.within}`);
    }
    if (best === 'exact' && most === 1) score.found += 1;
    else if (best === 'inexact') {
      score.inexact += 1;
      once(`not the most exact reference (${exact}) in ${entry.within}`);
    } else if (most <= 1) once(`${best === 'hidden' ? 'invisible' : 'missing'} ${exact} in ${entry.within}`);
  });
  return score;
};
