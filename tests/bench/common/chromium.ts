import puppeteer, { type Browser as Puppet } from 'puppeteer-core';
import { chromiumArguments, chromiumEnvironment } from '../../browsers/chromium/arguments';
import { readClipboard } from '../../browsers/chromium/clipboard';
import { HiddenPage } from '../../browsers/chromium/hidden-page';
import type { ClipboardType } from '../../browsers/clipboard-expression';
import { temporaryProfile } from '../../browsers/profile';
import { chromiumPath } from './machine';
import { Tab } from './tab';

/** A Chromium of the benchmark's own, in which extensions come and go. */
export class BenchChromium {
  private constructor(
    readonly puppet: Puppet,
    private readonly removeProfile: () => Promise<void>,
  ) {}

  /** Starts it headless; cloud.hostup.se and `otherHosts` are that port of this machine, no other host is. */
  static async start(port: number, otherHosts: string[] = []): Promise<BenchChromium> {
    const executablePath = chromiumPath();
    const profile = await temporaryProfile(executablePath);
    const options = { extensionDir: '', simulatorPort: port, headless: true };
    const args = chromiumArguments(options, process.getuid?.() !== 0).map((argument) =>
      argument.startsWith('--host-resolver-rules=')
        ? argument.replace(
            'MAP *',
            `${otherHosts.map((host) => `MAP ${host}:443 127.0.0.1:${port},`).join('')}MAP *`,
          )
        : argument,
    );
    try {
      const puppet = await puppeteer.launch({
        executablePath,
        headless: true,
        acceptInsecureCerts: true,
        pipe: true,
        // Attached to, a service worker would not start again after its end: it waits for a debugger.
        targetFilter: (target) => target.type() !== 'service_worker',
        enableExtensions: true,
        userDataDir: profile.path,
        defaultViewport: { width: 1366, height: 900 },
        env: chromiumEnvironment('en'),
        args: [...args, '--disable-features=BackForwardCache'],
      });
      return new BenchChromium(puppet, profile.remove);
    } catch (error) {
      await profile.remove();
      throw error;
    }
  }

  /** Loads an unpacked extension and gives its id. */
  install(folder: string): Promise<string> {
    return this.puppet.installExtension(folder);
  }

  uninstall(id: string): Promise<void> {
    return this.puppet.uninstallExtension(id);
  }

  /** A new tab in front. */
  async newTab(): Promise<Tab> {
    return Tab.of(await this.puppet.newPage());
  }

  /** What a paste gives; `extensionId` lends the page that reads. */
  async readClipboard(extensionId: string, type: ClipboardType = 'text/plain'): Promise<string> {
    const page = new HiddenPage(this.puppet, `chrome-extension://${extensionId}`);
    try {
      return await readClipboard(page, type);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.puppet.close();
    await this.removeProfile();
  }
}
