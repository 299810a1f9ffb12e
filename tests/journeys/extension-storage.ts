import type { Stage } from './support';

type AreaName = 'local' | 'sync';

interface Extension {
  storage: Record<
    AreaName,
    { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >;
}

/** Puts items where the extension keeps them, each in its first version, as another machine or day would. */
export async function keepInStorage(
  { browser }: Stage,
  area: AreaName,
  items: Record<string, unknown>,
): Promise<void> {
  await browser.inExtension(
    async ({ name, data }) => {
      const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
      const { storage } = (firefox ?? chromium) as Extension;
      await storage[name].set(
        Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { version: 1, data: value }])),
      );
    },
    { name: area, data: items },
  );
}

/** What the extension keeps under a key; undefined where there is nothing. */
export async function keptInStorage({ browser }: Stage, area: AreaName, key: string): Promise<unknown> {
  const kept = await browser.inExtension(
    async ({ name, wanted }) => {
      const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension>;
      const stored = (await ((firefox ?? chromium) as Extension).storage[name].get(wanted))[wanted];
      return (stored as { data: unknown } | undefined)?.data ?? null;
    },
    { name: area, wanted: key },
  );
  return kept ?? undefined;
}
