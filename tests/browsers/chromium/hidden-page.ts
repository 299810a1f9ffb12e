import type { CDPSession, Browser as Puppet } from 'puppeteer-core';
import { attachTo, evaluateIn } from './session';

/**
 * A page of the extension's that is no tab, so that neither the tab in front, an open popup nor the
 * extension notices it. It shows the extension's manifest: no script of ours runs there, but whatever is
 * evaluated has the extension's rights. It is opened when first needed.
 */
export class HiddenPage {
  #session: Promise<CDPSession> | undefined;
  #root: CDPSession | undefined;

  constructor(
    private readonly puppet: Puppet,
    private readonly origin: string,
  ) {}

  /** The session in which it is spoken to. */
  session(): Promise<CDPSession> {
    this.#session ??= this.#open();
    return this.#session;
  }

  /** Evaluates a promise of a JSON value. @throws what the promise rejects with */
  async evaluate<T>(expression: string): Promise<T> {
    return evaluateIn<T>(await this.session(), expression);
  }

  /** Closes the page, if it was opened. */
  async close(): Promise<void> {
    await this.#session;
    // Hidden pages live as long as the session that has opened them.
    await this.#root?.detach();
    this.#session = undefined;
    this.#root = undefined;
  }

  async #open(): Promise<CDPSession> {
    const root = await this.puppet.target().createCDPSession();
    this.#root = root;
    const { targetId } = await root.send('Target.createTarget', {
      url: `${this.origin}/manifest.json`,
      background: true,
      hidden: true,
    });
    await root.send('Browser.grantPermissions', {
      permissions: ['clipboardReadWrite'],
      origin: this.origin,
    });
    const session = await attachTo(root, targetId);
    if (!session) throw new Error('the hidden page did not start');
    return session;
  }
}
