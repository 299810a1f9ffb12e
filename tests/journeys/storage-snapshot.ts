import type { Browser } from '../browsers';

type AreaName = 'local' | 'session' | 'sync';
type Items = Record<string, unknown>;

/** All that the extension keeps, by storage area. */
export type Snapshot = Record<AreaName, Items>;

/** The part of the extension's API that journeys use in its own pages. */
interface Extension {
  storage: Record<
    AreaName,
    { get(): Promise<Items>; set(items: Items): Promise<void>; clear(): Promise<void> }
  >;
  alarms: { clearAll(): Promise<unknown> };
}

/** Reads all that the extension keeps. */
export async function takeSnapshot(browser: Browser): Promise<Snapshot> {
  return browser.inExtension(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    const { local, session, sync } = ((firefox ?? chromium) as Extension).storage;
    return { local: await local.get(), session: await session.get(), sync: await sync.get() };
  });
}

/** What `after` has that `before` has not, or not so. */
export function difference(before: Snapshot, after: Snapshot): Snapshot {
  const changed = (name: AreaName) =>
    Object.fromEntries(
      Object.entries(after[name]).filter(
        ([key, value]) => JSON.stringify(before[name][key]) !== JSON.stringify(value),
      ),
    );
  return { local: changed('local'), session: changed('session'), sync: changed('sync') };
}

/** Puts items back where the extension keeps them; others stay. */
export async function putBack(browser: Browser, snapshot: Snapshot): Promise<void> {
  await browser.inExtension(async ({ local, session, sync }) => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    const { storage } = (firefox ?? chromium) as Extension;
    await Promise.all([storage.local.set(local), storage.session.set(session), storage.sync.set(sync)]);
  }, snapshot);
}

/** As after an installation: the background ends, and what it has stored and set goes. */
export async function forgetEverything(browser: Browser): Promise<void> {
  await browser.killBackground();
  await browser.inExtension(async () => {
    const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
    const { alarms, storage } = (firefox ?? chromium) as Extension;
    const { local, session, sync } = storage;
    localStorage.clear();
    await Promise.all([local.clear(), session.clear(), sync.clear(), alarms.clearAll()]);
  });
}
