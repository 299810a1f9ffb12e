import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { eventually } from '../../browsers/eventually';
import { chordActions, typingActions } from '../../browsers/firefox/keys';
import { pageExpression } from '../../browsers/page-expression';
import { flattenShadow, type RawNode } from '../../browsers/shadow-tree';

describe('eventually', () => {
  it('gives the first value that is one', async () => {
    let asked = 0;
    expect(await eventually('a number', () => (asked++ < 3 ? null : asked))).toBe(4);
  });

  it('takes an error of the probe for "not yet"', async () => {
    let asked = 0;
    const probe = () => {
      asked += 1;
      if (asked === 1) throw new Error('navigating');
      return 'there';
    };
    expect(await eventually('a thing', probe)).toBe('there');
  });

  it('names what did not happen, and the last error', async () => {
    const probe = () => Promise.reject(new Error('no such frame'));
    await expect(eventually('the page', probe, 30)).rejects.toThrow(
      'Waited 30 ms in vain for: the page (no such frame)',
    );
  });
});

describe('what is inside a shadow root', () => {
  const text = (value: string) => ({ text: value, children: [] });
  const root: RawNode = {
    children: [
      { tag: 'style', handle: 1, children: [text('b{}')] },
      {
        tag: 'button',
        handle: 2,
        attributes: { class: 'main' },
        children: [{ tag: 'b', handle: 3, children: [text(' Get\n payment ')] }, text('link')],
      },
      { tag: 'p', handle: 4, attributes: { hidden: '' }, children: [text('later')] },
    ],
  };

  it('is told as elements in document order, without styles and what is hidden', () => {
    expect(flattenShadow(root)).toEqual([
      { tag: 'button', attributes: { class: 'main' }, handle: 2, depth: 0, text: 'Get payment link' },
      { tag: 'b', attributes: {}, handle: 3, depth: 1, text: 'Get payment' },
    ]);
  });
});

describe('keys of Firefox', () => {
  it('go down in order and up in reverse', () => {
    expect(chordActions('Control+V')).toEqual([
      { type: 'keyDown', value: '\uE009' },
      { type: 'keyDown', value: 'v' },
      { type: 'keyUp', value: 'v' },
      { type: 'keyUp', value: '\uE009' },
    ]);
  });

  it('type characters beyond ASCII and beyond 16 bits whole', () => {
    expect(typingActions('å😀').map(({ value }) => value)).toEqual(['å', 'å', '😀', '😀']);
  });
});

describe('an expression for a page', () => {
  it('passes its argument as data, whatever it holds', async () => {
    const value = { text: '`$1` \u2028 "quoted"' };
    const expression = pageExpression((given: typeof value) => given.text, value);
    expect(await runInThisContext(expression)).toBe(value.text);
  });

  it('runs functions that a bundler has wrapped', async () => {
    const wrapped = runInThisContext('() => __name(() => 7)()') as () => number;
    expect(await runInThisContext(pageExpression(wrapped, undefined))).toBe(7);
  });
});
