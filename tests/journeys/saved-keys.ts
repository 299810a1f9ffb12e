import { saveKey } from '../cli/start/save-key';
import type { Stage } from './stages';
import { difference, putBack, type Snapshot, takeSnapshot } from './storage-snapshot';

/** What saving keys has left in the storage of each browser, by the keys that had been saved one after the other. */
const savings = new WeakMap<Stage['browser'], Map<string, Snapshot>>();

/**
 * Saves a key. The first time in each browser it is typed into the options page, as a user does; what that
 * has left in the storage is put back from then on.
 * @param earlier the keys that have been saved since the storage was empty
 */
export async function saveKeyOnce({ browser }: Stage, key: string, earlier: string[]): Promise<void> {
  const known = savings.get(browser) ?? new Map<string, Snapshot>();
  savings.set(browser, known);
  const name = JSON.stringify([...earlier, key]);
  const saved = known.get(name);
  if (saved) {
    await putBack(browser, saved);
    return;
  }
  const before = await takeSnapshot(browser);
  await saveKey(browser, key);
  known.set(name, difference(before, await takeSnapshot(browser)));
}
