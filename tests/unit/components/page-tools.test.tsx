// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePageTools } from '../../../components/page-tools/use-page-tools';
import { activeTabs, answers, reset, sent } from './fake-extension';
import { control, during, mount, press, shows, text, unshow } from './view';

function Help() {
  const { button, panel } = usePageTools();
  return (
    <>
      {button}
      {panel}
    </>
  );
}

async function openOver(url: string, language: 'en' | 'sv' = 'en'): Promise<void> {
  activeTabs.push({ url });
  await mount(<Help />, language);
}

async function open(): Promise<void> {
  await openOver('https://cloud.hostup.se/billing');
  await press('Help with this page');
}

beforeEach(reset);

afterEach(() => {
  unshow();
  vi.restoreAllMocks();
});

describe('the help with a page', () => {
  it.each([
    'https://example.com/',
    'https://cloud.hostup.se.example.com/',
    'about:blank',
    'https://cloud.hostup.se/billing/pay/3b0f',
  ])('is not offered over %s', async (url) => {
    await openOver(url);
    expect(document.querySelector('button')).toBeNull();
  });

  it('closes the popup when pointing begins', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    answers.set('pickOnPage', true);
    await open();
    await press('Show me where');
    expect(sent).toEqual([{ command: 'pickOnPage', input: {} }]);
    expect(close).toHaveBeenCalledOnce();
  });

  it.each(['Show me where', 'Report this page'])(
    'says to reload a page that does not answer: %s',
    async (name) => {
      const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
      answers.set('pickOnPage', false);
      answers.set('reportPage', null);
      await open();
      await press(name);
      await shows('The page does not answer. Reload it, then try again.');
      expect(close).not.toHaveBeenCalled();
    },
  );

  it('copies the report and shows what it holds', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    answers.set('reportPage', '<td>000000000</td>');
    await open();
    await press('Report this page');
    await shows('The structure of the page is on the clipboard.');
    expect(writeText).toHaveBeenCalledWith('<td>000000000</td>');
    expect(document.querySelector('pre')?.textContent).toBe('<td>000000000</td>');
  });

  it('never says copied when it was not', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    answers.set('reportPage', '<td>000000000</td>');
    await open();
    await press('Report this page');
    await shows('could not be copied');
    expect(text()).not.toContain('on the clipboard');
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('closes with Escape and gives the focus back', async () => {
    await open();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await during(() => document.activeElement?.dispatchEvent(pressed));
    expect(pressed.defaultPrevented).toBe(true);
    expect(text()).toBe('');
    expect(document.activeElement).toBe(control('Help with this page'));
  });
});
