import type { BrowserContext, Page } from 'playwright';
import type { Fixture, Place, Step } from './fixture';
import { type Snapshot, scrollOn, takeSnapshot } from './probe';
import { addScores, isSatisfied, type Score, scorePhase } from './score';
import { FIXTURE_HEADER } from './server';

/** What one fixture came to. */
export interface Visit {
  name: string;
  score: Score;
  /** Longest wait, in ms, until controls stood as they then stayed. */
  settleMs: number;
}

/** Controls must stand unchanged for this long, in ms, once they are as they should be … */
const QUIET_MS = 120;
/** … and for this long while they aren't, before that counts as the outcome. */
const PATIENCE_MS = 1500;
/** Where nothing is to come, something unwanted gets this long to come. */
const EMPTY_MS = 450;
/** … and over this many frames, since a machine under load paints late. */
const QUIET_FRAMES = 5;
/** No phase waits longer than this, in ms, whatever the page does. */
const LIMIT_MS = 6000;

/** tsx names inner functions through this helper, which pages don't have. */
const withHelpers = (source: string): string => `((__name) => (${source}))((f) => f)`;

/** Runs a function of ours in the page; policies of the page don't apply to it. */
const inPage = <Result>(
  page: Page,
  run: (...given: never[]) => Result,
  ...given: unknown[]
): Promise<Awaited<Result>> =>
  page.evaluate(`${withHelpers(run.toString())}(${given.map((item) => JSON.stringify(item)).join(',')})`);

/** Resolves when the page paints its next frame; a machine under load may take long over one. */
const frame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 1000);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Polls until the controls stop changing. */
const settle = async (
  page: Page,
  truth: readonly Place[],
): Promise<{ snapshot: Snapshot; tookMs: number }> => {
  const started = performance.now();
  let last = '';
  let since = started;
  let frames = 0;
  for (;;) {
    const snapshot = await inPage(page, takeSnapshot, truth);
    const now = performance.now();
    const signature = JSON.stringify(snapshot.controls);
    frames += 1;
    if (signature !== last) {
      since = now;
      frames = 0;
    }
    last = signature;
    const wait = !isSatisfied(truth, snapshot)
      ? PATIENCE_MS
      : snapshot.controls.length > 0
        ? QUIET_MS
        : EMPTY_MS;
    const quiet = now - since >= wait && frames >= QUIET_FRAMES;
    if (quiet || now - started > LIMIT_MS) return { snapshot, tookMs: since - started };
    await inPage(page, frame);
  }
};

/** Settles where the page stands, then through everything that scrolls in it. */
const observe = async (page: Page, phase: string, truth: readonly Place[], still: boolean) => {
  const first = await settle(page, truth);
  const moments = [first.snapshot];
  for (let box = 0; !still; ) {
    const outcome = await inPage(page, scrollOn, box);
    if (outcome === 'none') break;
    if (outcome === 'end') box += 1;
    else moments.push((await settle(page, truth)).snapshot);
  }
  return { score: scorePhase(phase, truth, moments, still), settleMs: first.tookMs };
};

const clickFirstControl = async (page: Page): Promise<void> => {
  const control = page.locator('hostup-payment-link').first();
  if ((await control.count()) === 0) return;
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

const perform = async (page: Page, step: Step): Promise<void> => {
  if (step.run === 'back') await inPage(page, () => history.back());
  else if (step.run === 'reload') await page.reload();
  else if (step.run === 'click') await clickFirstControl(page);
  else if (step.run !== 'scroll') await inPage(page, step.run);
  if (step.run === 'back') await page.waitForURL(() => true, { waitUntil: 'load' });
};

const complaint = async (page: Page, phase: string, check: Fixture['check']): Promise<string[]> => {
  const told = check ? await inPage(page, check) : null;
  return told ? [`${phase}: ${told}`] : [];
};

/** Opens one fixture in a tab of its own, goes through its steps, and scores every phase. */
export const visit = async (context: BrowserContext, fixture: Fixture): Promise<Visit> => {
  const page = await context.newPage();
  try {
    await page.setExtraHTTPHeaders({ [FIXTURE_HEADER]: fixture.name });
    if (fixture.viewport) await page.setViewportSize(fixture.viewport);
    await page.emulateMedia({
      forcedColors: fixture.forcedColours ? 'active' : 'none',
      colorScheme: fixture.dark ? 'dark' : 'light',
    });
    await page.goto(`https://cloud.hostup.se${fixture.path}`);
    if (fixture.until) await page.locator(fixture.until).first().waitFor({ state: 'attached' });
    const still = fixture.still === true;
    const phases = [await observe(page, 'at first', fixture.truth, still)];
    const complaints = await complaint(page, 'at first', fixture.check);
    for (const step of fixture.steps ?? []) {
      await perform(page, step);
      if (step.until) await page.locator(step.until).first().waitFor({ state: 'attached' });
      phases.push(await observe(page, step.name, step.truth, still && step.run !== 'scroll'));
      complaints.push(...(await complaint(page, step.name, step.check)));
    }
    const score = addScores(phases.map((phase) => phase.score));
    return {
      name: fixture.name,
      score: { ...score, faults: [...score.faults, ...complaints] },
      settleMs: Math.round(Math.max(...phases.map((phase) => phase.settleMs))),
    };
  } finally {
    await page.close();
  }
};
