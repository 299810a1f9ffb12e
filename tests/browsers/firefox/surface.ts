import { writeFile } from 'node:fs/promises';
import { eventually } from '../eventually';
import { failureOn, makeFolderOf } from '../failure-report';
import { pageExpression } from '../page-expression';
import { flattenShadow, type ShadowNode } from '../shadow-tree';
import { waitUntilSteady } from '../steady';
import type { PageFunction, Surface } from '../types';
import type { Bidi } from './bidi';
import { chordActions, typingActions } from './keys';
import { type BidiNode, rawNode, sharedIdOf } from './nodes';

/** A tab or extension page of Firefox. */
export class FirefoxSurface implements Surface {
  constructor(
    protected readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async back(): Promise<void> {
    await this.bidi.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
  }

  evaluate<A, T>(run: PageFunction<A, T>, argument?: A): Promise<T> {
    return this.bidi.evaluate<T>(this.context, pageExpression(run, argument as A));
  }

  async waitFor<A, T>(what: string, run: PageFunction<A, T>, timeout?: number, argument?: A): Promise<T> {
    try {
      return (await eventually(what, () => this.evaluate(run, argument as A), timeout)) as T;
    } catch (error) {
      throw await failureOn(this, error);
    }
  }

  async click(selector: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    try {
      await waitUntilSteady(this, selector);
      // A page may replace the element between finding and clicking it: then it is found again.
      await eventually(`a click on ${selector}`, async () => {
        const id = sharedIdOf((await this.bidi.evaluateRaw(this.context, expression)) as BidiNode);
        if (id) await this.clickShared(id, button);
        return id;
      });
    } catch (error) {
      throw await failureOn(this, error);
    }
  }

  clickNode(node: ShadowNode): Promise<void> {
    return this.clickShared(String(node.handle), 'left');
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.press('Control+A');
    await this.#keys(text === '' ? chordActions('Backspace') : typingActions(text));
  }

  press(chord: string): Promise<void> {
    return this.#keys(chordActions(chord));
  }

  async shadowNodes(hostSelector: string): Promise<ShadowNode[]> {
    const expression = `document.querySelector(${JSON.stringify(hostSelector)})`;
    const options = { maxDomDepth: 20, includeShadowTree: 'all' };
    const host = (await this.bidi.evaluateRaw(this.context, expression, options)) as BidiNode;
    const root = host.value?.shadowRoot;
    return root ? flattenShadow(rawNode(root)) : [];
  }

  async screenshot(path: string): Promise<string> {
    await makeFolderOf(path);
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    await writeFile(path, Buffer.from(data, 'base64'));
    return path;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
    });
  }

  async bringToFront(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    const isLast = (await this.bidi.tabs()).length === 1;
    if (isLast) await this.goto('about:blank');
    else await this.bidi.send('browsingContext.close', { context: this.context });
  }

  protected async clickShared(sharedId: string, button: 'left' | 'right'): Promise<void> {
    const element = { type: 'element', element: { sharedId } };
    await this.bidi.send('script.callFunction', {
      functionDeclaration:
        "(e) => e.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })",
      arguments: [{ sharedId }],
      target: { context: this.context },
      awaitPromise: false,
    });
    const number = button === 'left' ? 0 : 2;
    await this.#perform('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin: element },
      { type: 'pointerDown', button: number },
      { type: 'pointerUp', button: number },
    ]);
  }

  #keys(actions: object[]): Promise<void> {
    return this.#perform('key', actions);
  }

  async #perform(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    const context = this.context;
    await this.bidi.send('input.performActions', {
      context,
      actions: [{ type, id: `our ${type}`, actions }],
    });
  }
}
