import type { KeyInput, Page } from 'puppeteer-core';
import { DEADLINE, eventually, LOAD_DEADLINE } from '../eventually';
import { failureOn, makeFolderOf } from '../failure-report';
import { pageExpression } from '../page-expression';
import type { ShadowNode } from '../shadow-tree';
import { waitUntilSteady } from '../steady';
import type { PageFunction, Surface } from '../types';
import { clickBackendNode, shadowNodesOf } from './shadow';

/** A tab, extension page or popup of Chromium. */
export class ChromiumSurface implements Surface {
  constructor(private readonly page: Page) {}

  async url(): Promise<string> {
    return this.page.url();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load', timeout: LOAD_DEADLINE });
  }

  async back(): Promise<void> {
    await this.page.goBack({ timeout: DEADLINE });
  }

  async evaluate<A, T>(run: PageFunction<A, T>, argument?: A): Promise<T> {
    return (await this.page.evaluate(pageExpression(run, argument as A))) as T;
  }

  async waitFor<A, T>(what: string, run: PageFunction<A, T>, timeout?: number, argument?: A): Promise<T> {
    try {
      return (await eventually(what, () => this.evaluate(run, argument as A), timeout)) as T;
    } catch (error) {
      throw await failureOn(this, error);
    }
  }

  async click(selector: string, button: 'left' | 'right' = 'left'): Promise<void> {
    try {
      await waitUntilSteady(this, selector);
      // A page may replace the element between finding and clicking it: then it is found again.
      await eventually(`a click on ${selector}`, async () => {
        const element = await this.page.$(selector);
        await element?.click({ button });
        return element;
      });
    } catch (error) {
      throw await failureOn(this, error);
    }
  }

  async clickNode(node: ShadowNode): Promise<void> {
    await clickBackendNode(this.page, Number(node.handle));
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.page.$eval(selector, (field) => {
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    });
    if (text === '') await this.page.keyboard.press('Backspace');
    else await this.page.keyboard.sendCharacter(text);
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+') as KeyInput[];
    const last = keys.pop();
    for (const key of keys) await this.page.keyboard.down(key);
    if (last) await this.page.keyboard.press(last);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  shadowNodes(hostSelector: string): Promise<ShadowNode[]> {
    return shadowNodesOf(this.page, hostSelector);
  }

  async screenshot(path: string): Promise<string> {
    await makeFolderOf(path);
    await this.page.screenshot({ path: path as `${string}.png` });
    return path;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    const isLast = (await this.page.browser().pages()).length === 1;
    await (isLast ? this.goto('about:blank') : this.page.close());
  }
}
