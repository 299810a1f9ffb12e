import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offscreenClipboard } from '../../../utils/clipboard/offscreen-clipboard';
import { textToCopy } from '../../../utils/clipboard/offscreen-message';

/** Chrome as this code sees it: at most one offscreen page, whose answers can be set. */
function fakeChrome() {
  const chrome = {
    isOpen: false,
    created: 0,
    copied: [] as string[],
    answer: (_text: string): unknown => true,
    refuses: false,
    edge: {
      hasDocument: async () => chrome.isOpen,
      async createDocument() {
        if (chrome.refuses) throw new Error('refused');
        if (chrome.isOpen) throw new Error('Only a single offscreen document may be created.');
        chrome.created += 1;
        await new Promise((done) => setTimeout(done, 100));
        chrome.isOpen = true;
      },
      async closeDocument() {
        chrome.isOpen = false;
      },
      async send(message: unknown) {
        if (!chrome.isOpen) throw new Error('Could not establish connection. Receiving end does not exist.');
        const text = textToCopy(message) ?? '';
        chrome.copied.push(text);
        return chrome.answer(text);
      },
    },
  };
  return chrome;
}

describe('copying through the offscreen page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function settled<T>(promise: Promise<T>): Promise<T> {
    await vi.runAllTimersAsync();
    return promise;
  }

  it('is made ready ahead, once, and used again', async () => {
    const chrome = fakeChrome();
    const clipboard = offscreenClipboard(chrome.edge);
    void clipboard.prepare();
    void clipboard.prepare();
    await vi.advanceTimersByTimeAsync(100);
    expect(chrome.isOpen).toBe(true);
    expect(await clipboard.copy('a')).toBe(true);
    expect(await clipboard.copy('b')).toBe(true);
    expect(chrome).toMatchObject({ created: 1, copied: ['a', 'b'] });
  });

  it('a page that an earlier worker left is used', async () => {
    const chrome = fakeChrome();
    chrome.isOpen = true;
    expect(await offscreenClipboard(chrome.edge).copy('a')).toBe(true);
    expect(chrome.created).toBe(0);
  });

  it('says no when the page could not copy', async () => {
    const chrome = fakeChrome();
    chrome.answer = () => false;
    expect(await settled(offscreenClipboard(chrome.edge).copy('a'))).toBe(false);
    expect(chrome.copied).toEqual(['a']);
  });

  it('says no when the page can’t be made, and tries again the next time', async () => {
    const chrome = fakeChrome();
    chrome.refuses = true;
    const clipboard = offscreenClipboard(chrome.edge);
    void clipboard.prepare();
    expect(await settled(clipboard.copy('a'))).toBe(false);
    chrome.refuses = false;
    expect(await settled(clipboard.copy('b'))).toBe(true);
  });

  it('a page closed behind our back is made anew', async () => {
    const chrome = fakeChrome();
    const clipboard = offscreenClipboard(chrome.edge);
    const first = clipboard.copy('a');
    await vi.advanceTimersByTimeAsync(100);
    expect(await first).toBe(true);
    chrome.isOpen = false;
    const second = clipboard.copy('b');
    await vi.advanceTimersByTimeAsync(100);
    expect(await second).toBe(true);
    expect(chrome.created).toBe(2);
  });

  it('no answer but that of another page, which gives none: not taken for the clipboard’s', async () => {
    const chrome = fakeChrome();
    let asked = 0;
    chrome.answer = () => (++asked === 1 ? undefined : true);
    expect(await settled(offscreenClipboard(chrome.edge).copy('a'))).toBe(true);
    chrome.answer = () => undefined;
    expect(await settled(offscreenClipboard(chrome.edge).copy('b'))).toBe(false);
  });

  it('a page that never answers ends in no, within five seconds', async () => {
    const chrome = fakeChrome();
    chrome.isOpen = true;
    chrome.answer = () => new Promise(() => {});
    const copy = offscreenClipboard(chrome.edge).copy('a');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await copy).toBe(false);
  });

  it('the page is closed when idle, also after a request that came to nothing', async () => {
    const chrome = fakeChrome();
    const clipboard = offscreenClipboard(chrome.edge);
    void clipboard.prepare();
    await vi.advanceTimersByTimeAsync(1000);
    expect(chrome.isOpen).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(chrome.isOpen).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the message to the offscreen page', () => {
  it.each([null, undefined, 'copyOffscreen', {}, { copyOffscreen: 7 }, { command: 'copyLink' }, []])(
    '%j is for somebody else',
    (message) => {
      expect(textToCopy(message)).toBeNull();
    },
  );
});
