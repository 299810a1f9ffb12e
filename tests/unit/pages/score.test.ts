import { describe, expect, it } from 'vitest';
import { place } from '../../pages/fixture';
import type { SeenControl, Snapshot } from '../../pages/probe';
import { isPerfect, isSatisfied, precision, recall, scorePhase } from '../../pages/score';

const truth = [place('#a', '46090', '202600001'), place('#b', '46091', '202600002')];
const control = (reference: string, at: number, visible = true): SeenControl => ({
  reference,
  place: at,
  visible,
  where: 'body',
  covers: '',
});
const moment = (...controls: SeenControl[]): Snapshot => ({
  controls,
  places: truth.map(() => ({ matches: 1, inView: true })),
});
const right = [control('46090', 0), control('46091', 1)];
const score = (...moments: Snapshot[]) => scorePhase('at first', truth, moments);

describe('the score of a page', () => {
  it('is perfect with one control of the most exact reference in each place', () => {
    const perfect = score(moment(...right));
    expect(isPerfect(perfect)).toBe(true);
    expect([recall(perfect), precision(perfect)]).toEqual([1, 1]);
  });

  it('adds up controls that are only there while their row is in view', () => {
    expect(isPerfect(score(moment(control('46090', 0)), moment(control('46091', 1))))).toBe(true);
  });

  it('misses a place without a control', () => {
    expect(score(moment(control('46090', 0)))).toMatchObject({
      found: 1,
      faults: ['at first: missing 46091 in #b'],
    });
  });

  it('does not count a control that nobody can see', () => {
    expect(score(moment(control('46090', 0, false), control('46091', 1)))).toMatchObject({
      found: 1,
      faults: ['at first: invisible 46090 in #a'],
    });
  });

  it('counts a second control of one place', () => {
    const double = score(moment(...right, control('46090', 0)));
    expect(double).toMatchObject({ duplicates: 1, found: 1 });
    expect(isPerfect(double)).toBe(false);
  });

  it('counts a control that names another invoice, in one moment of many', () => {
    const stale = score(moment(...right), moment(control('46091', 0), control('46091', 1)));
    expect(stale).toMatchObject({ wrong: 1 });
    expect(isPerfect(stale)).toBe(false);
  });

  it('finds fault with a control over text of its row, and gives it time to make room', () => {
    const over = moment({ ...control('46090', 0), covers: '"Unpaid"' }, control('46091', 1));
    expect(isSatisfied(truth, over)).toBe(false);
    expect(score(over).faults).toEqual(['at first: 46090 covers "Unpaid" in body']);
    expect(isPerfect(score(over))).toBe(false);
  });

  it('counts a control where none belongs', () => {
    const stray = score(moment(...right, control('7', -1)));
    expect(stray).toMatchObject({ strays: 1, found: 2 });
    expect(precision(stray)).toBeCloseTo(2 / 3);
  });

  it('tells an acceptable reference from the most exact one', () => {
    const inexact = score(moment(control('202600001', 0), control('46091', 1)));
    expect(inexact).toMatchObject({ inexact: 1, found: 1, wrong: 0 });
    expect(recall(inexact)).toBe(0.5);
  });

  it('complains of a place that the page does not have', () => {
    const gone = { ...moment(...right), places: truth.map(() => ({ matches: 0, inView: false })) };
    expect(score(gone).faults).toContain('at first: no such place: #a');
  });

  it('asks nothing of a place that was never in view where the page is not scrolled', () => {
    const away = { controls: [], places: truth.map(() => ({ matches: 1, inView: false })) };
    expect(isPerfect(scorePhase('at first', truth, [away], true))).toBe(true);
    expect(isPerfect(scorePhase('at first', truth, [away]))).toBe(false);
  });

  it('waits on while a place in view has no control or a stale one', () => {
    expect(isSatisfied(truth, moment(...right))).toBe(true);
    expect(isSatisfied(truth, moment(control('46090', 0)))).toBe(false);
    expect(isSatisfied(truth, moment(control('46090', 0), control('46090', 1)))).toBe(false);
    expect(isSatisfied(truth, moment(...right, control('7', -1)))).toBe(false);
  });
});
