// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import { accountsItem } from '../../../utils/accounts/account';
import { unseenItem } from '../../../utils/background/badge';
import { openRequestsItem, unseenOutcomeItem } from '../../../utils/payment-links/link-requests';
import { paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { answers, progress, reset, sent, store } from './fake-extension';
import { account, link } from './samples';
import { control, during, press, show, shows, submit, text, unshow } from './view';

const say = (message: unknown) => during(() => progress(message));
const requests = () =>
  sent.filter((message) => typeof message === 'object' && 'reference' in (message ?? {}));

beforeEach(() => {
  reset();
  localStorage.clear();
  store(accountsItem, [account()]);
});

afterEach(() => {
  unshow();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('without a key', () => {
  it('leads to the key and asks for nothing', async () => {
    store(accountsItem, []);
    await show(<Popup />);
    await shows('First, an API key');
    expect(document.querySelector('input')).toBeNull();
    await press('Add API key');
    expect(sent).toEqual(['openOptionsPage']);
  });
});

describe('the field', () => {
  it.each([
    '0',
    '-1',
    '46090<img src=x>',
    '1'.repeat(40),
    '../',
    '',
    'https://example.com/billing/invoice/1x',
  ])('answers %j at once and sends nothing', async (nonsense) => {
    await show(<Popup />);
    await submit('reference', nonsense);
    await shows('That is not an invoice number.');
    expect(requests()).toEqual([]);
  });

  it('asks for a typed number and says that it is under way', async () => {
    await show(<Popup />);
    await submit('reference', ' 202600001 ');
    await shows('Getting the payment link of invoice 202600001');
    expect(requests()).toEqual([{ reference: { kind: 'any', value: '202600001' } }]);
  });

  it('counts down while HostUp asks to wait, then goes on', async () => {
    await show(<Popup />);
    vi.useFakeTimers();
    await submit('reference', '202600001');
    await say({ state: 'waiting', until: Date.now() + 12_000 });
    expect(text()).toContain('HostUp asks us to wait: 12 s');
    await during(() => vi.advanceTimersByTimeAsync(5_000));
    expect(text()).toContain('HostUp asks us to wait: 7 s');
    await during(() => vi.advanceTimersByTimeAsync(7_000));
    expect(text()).not.toContain('HostUp asks us to wait');
    expect(text()).toContain('Getting the payment link of invoice 202600001');
  });
});

describe('the end of a request', () => {
  it('says copied only when it was', async () => {
    await show(<Popup />, 'sv');
    await submit('reference', '202600001');
    await say({ state: 'done', link: link(), copied: true, kept: true });
    expect(text()).toContain('Kopierad: betalningslänken till faktura 202600001');
  });

  it('offers to copy what was not copied', async () => {
    answers.set('copyLink', true);
    await show(<Popup />);
    await submit('reference', '202600001');
    await say({ state: 'done', link: link(), copied: false, kept: true });
    expect(text()).toContain('ready, not copied');
    expect(text()).not.toContain('on the clipboard');
    await press('Copy');
    await shows('Copied');
    expect(sent).toContainEqual({ command: 'copyLink', input: { uuid: link().uuid } });
  });

  it('copies by itself what the background can not', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    answers.set('copyLink', false);
    await show(<Popup />);
    await submit('reference', '202600001');
    await say({ state: 'done', link: link(), copied: false, kept: false });
    expect(text()).toContain('The history could not be kept');
    expect(control(/^cloud\.hostup\.se/).getAttribute('href')).toBe(link().url);
    await press('Copy');
    await shows('Copied');
    expect(writeText).toHaveBeenCalledWith(link().url);
  });

  it('says that a press on Copy did not work', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    answers.set('copyLink', false);
    store(paymentLinksItem, [link()]);
    await show(<Popup />);
    await press('Copy link');
    await shows('Could not copy');
    expect(text()).not.toContain('Copied');
  });

  it('offers to try again after a failure, and the settings after a refused key', async () => {
    await show(<Popup />);
    await submit('reference', '202600001');
    await say({ state: 'failed', failure: { code: 'timeout' } });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('did not answer in time');
    await press('Try again');
    expect(requests()).toHaveLength(2);
    await say({ state: 'failed', failure: { code: 'key_rejected' } });
    await press('Open settings');
    expect(sent).toContain('openOptionsPage');
  });
});

describe('the links', () => {
  it('shows the newest first, as a link to the payer’s page that tells the page nothing', async () => {
    store(paymentLinksItem, [link(2), link(1)]);
    await show(<Popup />);
    const first = document.querySelector('a[href^="https://cloud.hostup.se/billing/pay/"]');
    expect(first?.getAttribute('href')).toBe(link(2).url);
    expect(first?.getAttribute('target')).toBe('_blank');
    expect(first?.getAttribute('rel')).toBe('noreferrer');
    expect(text()).toContain('SEK 300');
    expect(text()).toContain('Expires in 13 days');
  });

  it('takes up a link that was got elsewhere while it is open', async () => {
    await show(<Popup />);
    await press('Links');
    await shows('No links yet');
    await during(() => store(paymentLinksItem, [link()]));
    expect(text()).toContain('Invoice 202600001');
  });

  it('offers a new link in place of one that has expired, from the same account', async () => {
    store(paymentLinksItem, [link(1, { expiresAt: Date.now() - 1000 })]);
    await show(<Popup />);
    await shows('Expired');
    await press('Get a new link');
    expect(requests()).toEqual([{ reference: { kind: 'id', value: '46090' }, accountId: 'a' }]);
  });

  it('tells accounts apart only where there are several', async () => {
    store(paymentLinksItem, [link()]);
    await show(<Popup />);
    expect(text()).not.toContain('Byrån AB');
    await during(() => store(accountsItem, [account(), account({ id: 'b', name: 'Kund & Co' })]));
    expect(text()).toContain('Byrån AB');
  });
});

describe('what happens elsewhere', () => {
  it('shows requests under way, but its own only once', async () => {
    const request = { reference: { kind: 'any' as const, value: '202600001' } };
    await show(<Popup />);
    await during(() =>
      store(openRequestsItem, {
        ':any:202600001': { request, startedAt: Date.now(), waitingUntil: null },
      }),
    );
    await shows('Getting the payment link');
    await submit('reference', '202600001');
    expect(text().match(/Getting the payment link/g)).toHaveLength(1);
  });

  it('shows an outcome that nobody saw once, and says that it was seen', async () => {
    store(unseenOutcomeItem, { reference: '202600001', at: 5, failure: { code: 'offline' } });
    store(unseenItem, { paid: [], failed: true });
    await show(<Popup />);
    await shows('HostUp could not be reached');
    expect(sent).toContainEqual({ command: 'markSeen', input: { outcomeAt: 5 } });
    unshow();
    store(unseenOutcomeItem, null);
    await show(<Popup />);
    await press('Links');
    await shows('No links yet');
    expect(text()).not.toContain('HostUp could not be reached');
  });
});
