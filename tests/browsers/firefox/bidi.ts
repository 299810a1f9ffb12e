import type { Browser as Puppet } from 'puppeteer-core';

/** The answers of WebDriver BiDi that we read. */
interface RemoteValue {
  type: string;
  value?: unknown;
}
interface EvaluateResult {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}
/** One tab or frame as `browsingContext.getTree` tells it. */
export interface ContextInfo {
  context: string;
  url: string;
}

/**
 * Raw WebDriver BiDi over the connection that puppeteer has opened. Its own pages cannot be used for
 * extension pages: they refuse to navigate to `moz-extension:` addresses.
 */
export class Bidi {
  constructor(private readonly puppet: Puppet) {}

  /** Sends one command and gives its result. @throws with the protocol's own message. */
  async send<T>(method: string, params: object): Promise<T> {
    const { connection } = this.puppet as unknown as {
      connection: { send(method: string, params: object): Promise<{ result: T }> };
    };
    return (await connection.send(method, params)).result;
  }

  /** The open tabs. */
  async tabs(): Promise<ContextInfo[]> {
    return (await this.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', { maxDepth: 0 }))
      .contexts;
  }

  /** Evaluates a promise of a JSON value in a tab. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const result = await this.evaluateRaw(context, `(${expression}).then((v) => JSON.stringify(v))`);
    return (result.type === 'undefined' ? undefined : JSON.parse(String(result.value))) as T;
  }

  /** Evaluates and gives the protocol's own description of the value. */
  async evaluateRaw(context: string, expression: string, serializationOptions = {}): Promise<RemoteValue> {
    const answer = await this.send<EvaluateResult>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      serializationOptions,
      userActivation: false,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'script failed');
    return answer.result ?? { type: 'undefined' };
  }

  /** Evaluates a promise of a JSON value with the browser's own rights, in its first window. */
  async evaluateAsBrowser<T>(expression: string): Promise<T> {
    const tree = await this.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const window = tree.contexts.find(({ url }) => url.includes('browser.xhtml')) ?? tree.contexts[0];
    if (!window) throw new Error('Firefox has no window');
    return this.evaluate(window.context, expression);
  }
}
