import type { Page, Browser as Puppet, Target } from 'puppeteer-core';
import type { ClipboardType } from '../clipboard-expression';
import { eventually } from '../eventually';
import { pageExpression } from '../page-expression';
import type { Browser, LaunchOptions, PageFunction, SeenRequest, Surface } from '../types';
import { readClipboard } from './clipboard';
import { HiddenPage } from './hidden-page';
import { RequestRecorder } from './requests';
import { ChromiumSurface } from './surface';
import { emptyTab, openTabAt } from './tabs';
import { stopWorkers } from './worker';
import { evaluateInWorker } from './worker-script';

/** Chromium behind the interface that both browsers share. */
export class ChromiumBrowser implements Browser {
  readonly kind = 'chromium';
  readonly ended: Promise<void>;
  readonly #recorder = new RequestRecorder();
  #extensionId = '';
  #hidden: HiddenPage | undefined;

  constructor(
    private readonly puppet: Puppet,
    private readonly options: LaunchOptions,
    private readonly cleanUp: () => Promise<void>,
  ) {
    this.ended = new Promise((resolve) => {
      puppet.once('disconnected', () => resolve(cleanUp()));
    });
  }

  get requestsSeen(): SeenRequest[] {
    return this.#recorder.seen;
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.#extensionId}`;
  }

  /** Loads the unpacked extension. */
  async loadExtension(directory: string): Promise<void> {
    await this.#recorder.start(this.puppet);
    this.#extensionId = await this.puppet.installExtension(directory);
  }

  async openPage(url: string): Promise<Surface> {
    const surface = await this.#surface(await this.#blankPage());
    await surface.bringToFront();
    await surface.goto(url);
    return surface;
  }

  /** In a tab of its own: in the blank one it would end the process that waits there for the next page. */
  async openExtensionPage(file: string): Promise<Surface> {
    const page = await openTabAt(this.puppet, `${this.extensionOrigin}/${file}`);
    const surface = await this.#surface(page);
    await surface.bringToFront();
    return surface;
  }

  async openPopup(): Promise<Surface> {
    const extension = (await this.puppet.extensions()).get(this.#extensionId);
    if (!extension) throw new Error('the extension is not loaded');
    const before = new Set(this.puppet.targets());
    await extension.triggerAction(await this.#pageInFront());
    return this.#popup(before);
  }

  /** The popup that something else opens or has opened. */
  findPopup(): Promise<Surface> {
    return this.#popup(new Set());
  }

  /** Evaluates a promise of a JSON value in the extension's service worker. */
  async evaluateInWorker<T>(expression: string): Promise<T> {
    return evaluateInWorker<T>(await this.#pageInFront(), this.extensionOrigin, expression);
  }

  async #popup(known: ReadonlySet<Target>): Promise<Surface> {
    const isWanted = (target: Target) => !known.has(target) && this.#isPopup(target);
    const target = await this.puppet.waitForTarget(isWanted, { timeout: 10_000 });
    return this.#surface(await target.asPage());
  }

  #isPopup(target: Target): boolean {
    return target.url().startsWith(`${this.extensionOrigin}/popup.html`);
  }

  async findPage(part: string, timeout?: number): Promise<Surface> {
    const page = await eventually(
      `a tab at ${part}`,
      async () => (await this.puppet.pages()).find((candidate) => candidate.url().includes(part)),
      timeout,
    );
    return this.#surface(page);
  }

  async closeTabs(): Promise<void> {
    const pages = await this.puppet.pages();
    // Emptied, a tab keeps its process, whose start costs as much as loading a page does.
    const kept =
      pages.find((page) => page.url().startsWith('https:')) ??
      pages.find((page) => page.url() === 'about:blank') ??
      (await this.puppet.newPage());
    await this.#closePopup();
    if (kept.url() !== 'about:blank') await emptyTab(kept);
    await Promise.all(pages.filter((page) => page !== kept).map((page) => page.close()));
  }

  /** Closes the popup, if one is open, and waits until it has gone. */
  async #closePopup(): Promise<void> {
    await eventually('the end of the popup', async () => {
      const popup = this.puppet.targets().find((target) => this.#isPopup(target));
      // It may go by itself meanwhile, as one does that loses the focus.
      await (await popup?.asPage())?.close();
      return !popup;
    });
  }

  readClipboard(type: ClipboardType = 'text/plain'): Promise<string> {
    return readClipboard(this.#hiddenPage, type);
  }

  async killBackground(): Promise<void> {
    await this.#recorder.releaseWorkers();
    await stopWorkers(await this.#hiddenPage.session(), this.extensionOrigin);
  }

  async inExtension<A, T>(run: PageFunction<A, T>, argument?: A): Promise<T> {
    return this.#hiddenPage.evaluate<T>(pageExpression(run, argument as A));
  }

  async close(): Promise<void> {
    await this.puppet.close();
    await this.cleanUp();
  }

  get #hiddenPage(): HiddenPage {
    this.#hidden ??= new HiddenPage(this.puppet, this.extensionOrigin);
    return this.#hidden;
  }

  /** The tab that the browser started with, while it is unused, else a new one. */
  async #blankPage(): Promise<Page> {
    const blank = (await this.puppet.pages()).find((page) => page.url() === 'about:blank');
    return blank ?? this.puppet.newPage();
  }

  async #pageInFront(): Promise<Page> {
    for (const page of await this.puppet.pages()) {
      if ((await page.evaluate('document.visibilityState')) === 'visible') return page;
    }
    throw new Error('no tab is in front');
  }

  async #surface(page: Page): Promise<Surface> {
    const { colorScheme } = this.options;
    if (colorScheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    return new ChromiumSurface(page);
  }
}
