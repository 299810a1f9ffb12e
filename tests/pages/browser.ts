import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';

/** Chromium with the unpacked extension in it, to which cloud.hostup.se is the given port of this machine. */
export const launchWith = async (extensionDir: string, port: number): Promise<BrowserContext> => {
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      '--ignore-certificate-errors',
      '--disable-quic',
      `--host-resolver-rules=MAP cloud.hostup.se:443 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
    ],
  });
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('This Chromium cannot load an unpacked extension by its debugging protocol.');
  await cdp.send('Extensions.loadUnpacked', { path: resolve(extensionDir) });
  return context;
};
