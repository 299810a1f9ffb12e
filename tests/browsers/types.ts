import type { ClipboardType } from './clipboard-expression';
import type { ShadowNode } from './shadow-tree';

/** The browsers that the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** How to start a browser. */
export interface LaunchOptions {
  /** Directory of the unpacked, shipped build. */
  extensionDir: string;
  /**
   * Loopback port that stands for `cloud.hostup.se:443`; no other host is then reachable.
   * Left out, the browser uses the real network.
   */
  simulatorPort?: number;
  headless: boolean;
  /** The browser's program; found by itself where left out. */
  executablePath?: string;
  /** Language of the browser's own interface, hence of popup and options. Default `en`. */
  language?: 'en' | 'sv';
  colorScheme?: 'light' | 'dark';
  /** What an administrator deploys to the extension; only where `canDeployPolicy` says so. */
  policy?: Record<string, unknown>;
  /**
   * Whether Chromium has the optional permissions from the start, so that asking for one is answered with
   * yes: nobody is there to answer its dialog. Firefox grants them when they are asked for.
   */
  grantsOptional?: boolean;
}

/** The function that runs in the page; it sees nothing of the test's scope but its argument. */
export type PageFunction<A, T> = (argument: A) => T | Promise<T>;

/** One tab, extension page or popup. */
export interface Surface {
  url(): Promise<string>;
  /** Navigates and waits for the load event. */
  goto(url: string): Promise<void>;
  /** Goes back in the history, as the browser's button does. */
  back(): Promise<void>;
  evaluate<T>(run: PageFunction<undefined, T>): Promise<T>;
  evaluate<A, T>(run: PageFunction<A, T>, argument: A): Promise<T>;
  /** Waits until `run` gives something truthy and returns it; fails with `what`, the text seen and a screenshot. */
  waitFor<T>(what: string, run: PageFunction<undefined, T>, timeout?: number): Promise<T>;
  waitFor<A, T>(what: string, run: PageFunction<A, T>, timeout: number | undefined, argument: A): Promise<T>;
  /** A trusted click on the centre of the first match, which is waited for and scrolled to. */
  click(selector: string, button?: 'left' | 'right'): Promise<void>;
  /** A trusted click on a node that `shadowNodes` returned. */
  clickNode(node: ShadowNode): Promise<void>;
  /** Replaces what the field holds by typing. */
  fill(selector: string, text: string): Promise<void>;
  /** One key or a chord, as `Enter` or `Control+V`. */
  press(chord: string): Promise<void>;
  /** Every element in the host's shadow root, closed or not, in document order; none where there is no root. */
  shadowNodes(hostSelector: string): Promise<ShadowNode[]>;
  /** Writes a PNG to `path` (its folder is made) and returns the path. */
  screenshot(path: string): Promise<string>;
  /** Width and height of the view in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  bringToFront(): Promise<void>;
  /** Closes the tab or popup; the last tab is emptied instead, lest the browser end. */
  close(): Promise<void>;
}

/** A request that the browser's network layer saw. */
export interface SeenRequest {
  url: string;
  method: string;
  from: 'page' | 'extension';
}

/** A started browser with the extension in it. */
export interface Browser {
  readonly kind: BrowserKind;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** What was requested through the network; Chromium only, empty in Firefox (its BiDi hides the background's). */
  readonly requestsSeen: SeenRequest[];
  /** Fulfils when the browser has ended, by `close` or by the user. */
  readonly ended: Promise<void>;
  openPage(url: string): Promise<Surface>;
  openExtensionPage(file: string): Promise<Surface>;
  /** The toolbar's real popup over the tab in front. */
  openPopup(): Promise<Surface>;
  /** A tab that something else opens or has opened, whose address contains `part`. */
  findPage(part: string, timeout?: number): Promise<Surface>;
  /** Closes the popup and all tabs but a blank one. */
  closeTabs(): Promise<void>;
  /** What a paste gives now, as text (default), as HTML, or as base64 of a PNG; empty where there is none. */
  readClipboard(type?: ClipboardType): Promise<string>;
  /** Ends the background (service worker or event page) as the browser may at any time. */
  killBackground(): Promise<void>;
  /**
   * Runs a function with the extension's rights, in a page of its that is no tab: nothing of the product
   * runs in that page or is told of it.
   */
  inExtension<T>(run: PageFunction<undefined, T>): Promise<T>;
  inExtension<A, T>(run: PageFunction<A, T>, argument: A): Promise<T>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
