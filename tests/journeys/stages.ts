import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserKind, type LaunchOptions, launchBrowser } from '../browsers';
import { endWithProcess } from '../browsers/end-with-process';
import { BUILDS } from '../cli/build';
import { type Simulator, startSimulator } from '../simulator';
import { call } from '../simulator/client';
import { atEndOfRun } from './run-environment';

/** The browser in which this run plays the journeys. */
export const KIND = (process.env.BROWSER ?? 'chromium') as BrowserKind;

/** What journeys play on. */
export interface Stage {
  browser: Browser;
  simulator: Simulator;
}

/** How a stage's browser is started; everything else is the same for all. */
export interface StageLook
  extends Pick<LaunchOptions, 'language' | 'colorScheme' | 'policy' | 'grantsOptional'> {
  /** Whether the file has a browser of its own, since what it does to it cannot be undone. */
  isAlone?: boolean;
}

/** A stage that stands, and what takes it down. */
interface Standing {
  stage: Stage;
  takeDown(): Promise<void>;
}

/** The stages that files share: all run in one process, and starting a browser takes seconds. */
const shared = new Map<string, Promise<Standing>>();

/**
 * Gives a file its stage. The first to ask for such a one has it set up; it stands until all files have been
 * played, or, where it is not to be shared, until it is left.
 */
export async function enterStage(look: StageLook): Promise<{ stage: Stage; leave(): Promise<void> }> {
  const { isAlone, policy, ...options } = look;
  if (isAlone || policy) {
    const { stage, takeDown } = await setUp({ ...options, ...(policy && { policy }) });
    return { stage, leave: takeDown };
  }
  // Firefox is the same either way: it grants them when they are asked for.
  const grants = KIND === 'chromium' && options.grantsOptional;
  const name = JSON.stringify([options.language, options.colorScheme, grants]);
  const standing = shared.get(name) ?? setUp(options);
  shared.set(name, standing);
  const { stage } = await standing.catch((error: unknown) => {
    shared.delete(name);
    throw error;
  });
  // After a crash the next file needs another one.
  void stage.browser.ended.then(() => shared.delete(name));
  return { stage, leave: async () => {} };
}

async function setUp(options: Partial<LaunchOptions>): Promise<Standing> {
  const extensionDir = await copyOfBuild();
  const letGo = endWithProcess({ folder: extensionDir });
  const simulator = await startSimulator();
  // The client area is bundled when it is first asked for: while the browser starts.
  const [browser] = await Promise.all([
    launchBrowser(KIND, { extensionDir, simulatorPort: simulator.port, headless: true, ...options }),
    call(simulator, 'GET', '/billing'),
  ]);
  const end = async () => {
    await browser.close();
    await simulator.stop();
    await rm(extensionDir, { recursive: true, force: true });
    letGo();
  };
  let ended: Promise<void> | undefined;
  const takeDown = () => {
    ended ??= end();
    return ended;
  };
  atEndOfRun(takeDown);
  return { stage: { browser, simulator }, takeDown };
}

/** The shipped build where no later build can change it under a running browser. */
async function copyOfBuild(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'payment-links-build-'));
  await cp(BUILDS[KIND].folder, copy, { recursive: true });
  return copy;
}
