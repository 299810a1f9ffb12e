import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandHandlers } from '../../../utils/messages/commands';
import type { LinkProgress } from '../../../utils/messages/link-port';
import type { PageTools } from '../../../utils/page-tools/page-tools';
import type { PaymentLinkService } from '../../../utils/payment-links/payment-link-service';

const ID = 'abcdefghijklmnop';
const BASE = `chrome-extension://${ID}/`;

const heard = vi.hoisted(() => ({
  connect: null as ((port: unknown) => void) | null,
  message: null as ((message: unknown, sender: unknown) => unknown) | null,
  optionsOpened: 0,
  told: [] as unknown[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'abcdefghijklmnop',
      getURL: (path: string) => `chrome-extension://abcdefghijklmnop/${path}`,
      onConnect: { addListener: (listener: typeof heard.connect) => (heard.connect = listener) },
      onMessage: { addListener: (listener: typeof heard.message) => (heard.message = listener) },
      openOptionsPage: async () => {
        heard.optionsOpened += 1;
      },
    },
    tabs: { sendMessage: async (...sent: unknown[]) => heard.told.push(sent) },
  },
}));

const { listen } = await import('../../../utils/background/listen');

const CONTENT = {
  id: ID,
  url: 'https://cloud.hostup.se/billing',
  origin: 'https://cloud.hostup.se',
  tab: {},
};
const PAYER = { ...CONTENT, url: 'https://cloud.hostup.se/billing/pay/4a56e669' };
const POPUP = { id: ID, url: `${BASE}popup.html` };

/** The browser's port, as `runtime.onConnect` hands it over. */
function connect(name: string, sender: object) {
  const listeners: ((message: unknown) => void)[] = [];
  const port = {
    name,
    sender,
    isCut: false,
    isBroken: false,
    posted: [] as unknown[],
    disconnect: () => {
      port.isCut = true;
    },
    postMessage: (message: unknown) => {
      if (port.isBroken) throw new Error('Attempting to use a disconnected port object');
      port.posted.push(message);
    },
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
    say: (message: unknown) => {
      for (const listener of listeners) listener(message);
    },
  };
  heard.connect?.(port);
  return port;
}

const asked: unknown[] = [];
const saved: unknown[] = [];
let seen = 0;

beforeEach(() => {
  asked.length = 0;
  saved.length = 0;
  seen = 0;
  const service = {
    request: async (request: unknown, report: (progress: LinkProgress) => void) => {
      asked.push(request);
      report({ state: 'busy' });
      return { state: 'failed', failure: { code: 'no_key' } };
    },
  } as unknown as PaymentLinkService;
  const pages = {
    onOpened: async (tell: (message: unknown) => void) => tell({ rules: [] }),
    onSeen: async () => {
      seen += 1;
    },
    onRule: () => {},
  } as unknown as PageTools;
  const handlers = {
    saveKey: async (input: unknown) => {
      saved.push(input);
      return 'saved';
    },
  } as unknown as CommandHandlers;
  listen(service, pages, handlers);
});

const REFERENCE = { kind: 'number', value: '202600001' };
const SAVE = { command: 'saveKey', input: { key: 'hu_secret_key' } };

describe('who may open which port', () => {
  it('a content script: the control’s, for one reference', () => {
    const port = connect('payment-link', CONTENT);
    port.say({ reference: REFERENCE, language: 'en' });
    expect(asked).toEqual([{ reference: REFERENCE }]);
    expect(port.isCut).toBe(false);
  });

  it('an own page: the progress’', () => {
    const port = connect('payment-link-progress', POPUP);
    port.say({ reference: REFERENCE });
    expect(port.posted).toEqual([{ state: 'busy' }]);
  });

  it('a page that shows invoices may have them read ahead', () => {
    connect('invoices-seen', CONTENT);
    expect(seen).toBe(1);
  });

  it('a page that opens gets the learned rules', () => {
    connect('page-opened', { ...CONTENT, tab: { id: 7 }, frameId: 3 });
    expect(heard.told).toEqual([[7, { rules: [] }, { frameId: 3 }]]);
  });

  it.each([
    ['payment-link', POPUP],
    ['payment-link', PAYER],
    ['payment-link', { ...CONTENT, id: 'other' }],
    ['invoices-seen', PAYER],
    ['invoices-seen', POPUP],
    ['page-opened', PAYER],
    ['page-opened', POPUP],
    ['learned-rule', PAYER],
    ['payment-link-progress', CONTENT],
    ['payment-link-progress', { ...POPUP, id: 'other' }],
    ['', CONTENT],
    ['another', POPUP],
    ['__proto__', CONTENT],
  ])('%s from %j is cut off and not heard', (name, sender) => {
    const port = connect(name, sender);
    port.say({ reference: REFERENCE, language: 'en' });
    expect(port.isCut).toBe(true);
    expect(asked).toEqual([]);
    expect(seen).toBe(0);
  });

  it('a port whose other end is gone harms nobody', () => {
    const port = connect('payment-link', CONTENT);
    port.isBroken = true;
    expect(() => port.say({ reference: REFERENCE, language: 'en' })).not.toThrow();
  });
});

describe('who may give commands', () => {
  it('own pages', async () => {
    expect(await heard.message?.(SAVE, POPUP)).toBe('saved');
    expect(saved).toEqual([SAVE.input]);
  });

  it.each([CONTENT, PAYER, { id: 'other', url: `${BASE}popup.html` }, { id: ID }, {}])('not %j', (sender) => {
    expect(heard.message?.(SAVE, sender)).toBeUndefined();
    expect(saved).toEqual([]);
  });

  it('a message for somebody else is left alone', () => {
    expect(heard.message?.({ copyOffscreen: 'text' }, POPUP)).toBeUndefined();
  });
});
