import type { Browser as Puppet } from 'puppeteer-core';
import { type ClipboardType, clipboardExpression } from '../clipboard-expression';
import { eventually } from '../eventually';
import { pageExpression } from '../page-expression';
import type { Browser, LaunchOptions, PageFunction, Surface } from '../types';
import { Bidi } from './bidi';
import { openExtensionTab } from './extension-tab';
import { openHiddenPage } from './hidden-page';
import { FirefoxPopup } from './popup';
import { closePopup, openPopup, switchLanguage, terminateBackground } from './privileged';
import { FirefoxSurface } from './surface';

/** Firefox behind the interface that both browsers share. */
export class FirefoxBrowser implements Browser {
  readonly kind = 'firefox';
  readonly requestsSeen = [];
  readonly ended: Promise<void>;
  readonly #bidi: Bidi;
  #hiddenPage: Promise<string> | undefined;

  constructor(
    private readonly puppet: Puppet,
    readonly extensionOrigin: string,
    private readonly cleanUp: () => Promise<void>,
  ) {
    this.#bidi = new Bidi(puppet);
    this.ended = new Promise((resolve) => {
      puppet.once('disconnected', () => resolve(cleanUp()));
    });
  }

  /** Installs the unpacked extension for this run of the browser. */
  async loadExtension({ extensionDir, language }: LaunchOptions): Promise<void> {
    if (language === 'sv') await this.#bidi.evaluateAsBrowser(switchLanguage('sv-SE'));
    await this.puppet.installExtension(extensionDir);
  }

  async openPage(url: string): Promise<Surface> {
    const blank = (await this.#bidi.tabs()).find((tab) => tab.url === 'about:blank');
    const surface = new FirefoxSurface(this.#bidi, blank?.context ?? (await this.#newTab()));
    await surface.goto(url);
    await surface.bringToFront();
    return surface;
  }

  /** In a tab of its own: in the blank one it would end the process that waits there for the next page. */
  async openExtensionPage(file: string): Promise<Surface> {
    const url = `${this.extensionOrigin}/${file}`;
    const context = await this.#bidi.evaluateAsBrowser<string>(openExtensionTab(url));
    const surface = new FirefoxSurface(this.#bidi, context);
    await surface.bringToFront();
    return surface;
  }

  async #newTab(): Promise<string> {
    return (await this.#bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })).context;
  }

  openPopup(): Promise<Surface> {
    return this.#popup(true);
  }

  /** The popup that something else opens or has opened. */
  findPopup(): Promise<Surface> {
    return this.#popup(false);
  }

  /** Evaluates a promise of a JSON value with Firefox's own rights, in its first window. */
  evaluateAsBrowser<T>(expression: string): Promise<T> {
    return this.#bidi.evaluateAsBrowser(expression);
  }

  async #popup(opens: boolean): Promise<Surface> {
    const context = await this.#bidi.evaluateAsBrowser<string>(openPopup(opens));
    return new FirefoxPopup(this.#bidi, context);
  }

  async findPage(part: string, timeout?: number): Promise<Surface> {
    const tab = await eventually(
      `a tab at ${part}`,
      async () => (await this.#bidi.tabs()).find(({ url }) => url.includes(part)),
      timeout,
    );
    return new FirefoxSurface(this.#bidi, tab.context);
  }

  async closeTabs(): Promise<void> {
    await this.#bidi.evaluateAsBrowser(closePopup());
    const tabs = await this.#bidi.tabs();
    // Emptied, a tab keeps its process, whose start costs as much as loading a page does.
    const kept =
      tabs.find(({ url }) => url.startsWith('https:')) ?? tabs.find(({ url }) => url === 'about:blank');
    if (!kept) await this.#newTab();
    else if (kept.url !== 'about:blank')
      await new FirefoxSurface(this.#bidi, kept.context).goto('about:blank');
    for (const tab of tabs) {
      if (tab !== kept) await this.#bidi.send('browsingContext.close', { context: tab.context });
    }
  }

  readClipboard(type: ClipboardType = 'text/plain'): Promise<string> {
    return this.#bidi.evaluateAsBrowser(clipboardExpression(type));
  }

  async killBackground(): Promise<void> {
    await this.#bidi.evaluateAsBrowser(terminateBackground());
  }

  async inExtension<A, T>(run: PageFunction<A, T>, argument?: A): Promise<T> {
    this.#hiddenPage ??= this.#bidi.evaluateAsBrowser<string>(openHiddenPage());
    return this.#bidi.evaluate<T>(await this.#hiddenPage, pageExpression(run, argument as A));
  }

  async close(): Promise<void> {
    await this.puppet.close();
    await this.cleanUp();
  }
}
