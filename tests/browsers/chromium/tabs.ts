import type { Page, Browser as Puppet } from 'puppeteer-core';
import { LOAD_DEADLINE } from '../eventually';

/**
 * Empties a tab by its own page's doing. Told to by the browser, it would get another process for nothing,
 * whose start costs as much as loading a page does.
 */
export async function emptyTab(page: Page): Promise<void> {
  await Promise.all([
    page.waitForNavigation({ timeout: LOAD_DEADLINE }),
    page.evaluate("location.replace('about:blank')"),
  ]);
}

/** Opens a tab at an address at once: a blank one would begin in a process that its page then leaves. */
export async function openTabAt(puppet: Puppet, url: string): Promise<Page> {
  const root = await puppet.target().createCDPSession();
  try {
    const known = new Set(puppet.targets());
    await root.send('Target.createTarget', { url });
    const target = await puppet.waitForTarget(
      (one) => !known.has(one) && one.type() === 'page' && one.url() === url,
    );
    const page = await target.page();
    if (!page) throw new Error(`no tab at ${url}`);
    await page.waitForFunction(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      { timeout: LOAD_DEADLINE },
      url,
    );
    return page;
  } finally {
    await root.detach();
  }
}
