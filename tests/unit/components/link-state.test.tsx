// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LinkCare } from '../../../components/link-state/link-care';
import { LinkFacts } from '../../../components/link-state/link-facts';
import { PaidNews } from '../../../components/link-state/paid-news';
import { RefreshAll } from '../../../components/link-state/refresh-all';
import { LinkRow } from '../../../components/links/link-row';
import { unseenItem } from '../../../utils/background/badge';
import type { PaymentLink } from '../../../utils/payment-links/payment-link';
import { answers, progress, reset, sent, store } from './fake-extension';
import { link } from './samples';
import { control, during, mount, press, shows, text, unshow } from './view';

const DAY = 86_400_000;
const now = Date.now();
const nothing = () => undefined;
const done = { ok: true, value: null };

beforeEach(reset);
afterEach(unshow);

const facts = (of: PaymentLink, language: 'en' | 'sv' = 'en') =>
  mount(<LinkFacts link={of} now={now} />, language);

describe('what is told of a link', () => {
  it.each([
    [{ views: 0 }, 'Not opened yet', 'Inte öppnad än'],
    [{ views: 1, lastViewedAt: now - DAY }, 'Opened once, last yesterday', 'Öppnad en gång, senast i går'],
    [
      { views: 3, lastViewedAt: now - 7_200_000 },
      'Opened 3 times, last 2 hours ago',
      'Öppnad 3 gånger, senast för 2 timmar sedan',
    ],
    [{ expiresAt: now + 13.5 * DAY }, 'Expires in 13 days', 'Går ut om 13 dagar'],
    [{ expiresAt: now - 1.5 * DAY }, 'Expired yesterday', 'Gick ut i går'],
    [{ state: 'replaced' as const }, 'has a newer link', 'har en nyare länk'],
    [{ state: 'gone' as const }, 'no longer knows this link', 'känner inte längre till länken'],
    [{ state: 'paid' as const, paidAt: Date.UTC(2026, 1, 3, 12) }, 'Paid 3 Feb 2026', 'Betald 3 feb. 2026'],
  ])('%j', async (changes, english, swedish) => {
    await facts(link(1, changes));
    expect(text()).toContain(english);
    unshow();
    await facts(link(1, changes), 'sv');
    expect(text()).toContain(swedish);
  });
});

describe('looking after a link', () => {
  const care = (of = link(), onForgotten = nothing) =>
    mount(<LinkCare link={of} now={now} onForgotten={onForgotten} />);

  it('asks HostUp on demand and says when that did not work', async () => {
    answers.set('refreshLink', { ok: false, failure: { code: 'offline' } });
    await care();
    await press(/^Ask HostUp/);
    expect(sent).toEqual([{ command: 'refreshLink', input: { uuid: link().uuid } }]);
    await shows('HostUp could not be reached. Check the connection and try again.');
    expect(text()).not.toContain('copied');
    answers.set('refreshLink', { ok: true, value: link() });
    await press(/^Ask HostUp/);
    expect(text()).not.toContain('could not be reached');
  });

  it.each([true, false])('watches it or not, from %s', async (watched) => {
    answers.set('watchLink', done);
    await care(link(1, { watched }));
    const toggle = document.querySelector('[role=switch]');
    expect(toggle?.getAttribute('aria-checked')).toBe(String(watched));
    await press('Watch until it is paid');
    expect(sent).toEqual([{ command: 'watchLink', input: { uuid: link().uuid, watched: !watched } }]);
  });

  it('has nothing to watch once it is paid', async () => {
    await care(link(1, { state: 'paid' }));
    expect(document.querySelector('[role=switch]')).toBeNull();
  });

  it('takes it off the list only after a second word', async () => {
    answers.set('forgetLink', done);
    const onForgotten = vi.fn();
    await care(link(), onForgotten);
    await press(/^Remove the link/);
    expect(sent).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Cancel');
    await press('Remove');
    expect(sent).toEqual([{ command: 'forgetLink', input: { uuid: link().uuid } }]);
    expect(onForgotten).toHaveBeenCalledOnce();
  });

  it('keeps it when Escape is pressed, and the popup stays open', async () => {
    await care();
    await press(/^Remove the link/);
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await during(() => document.activeElement?.dispatchEvent(pressed));
    expect(pressed.defaultPrevented).toBe(true);
    expect(document.querySelector('fieldset')).toBeNull();
    expect(document.activeElement).toBe(control(/^Remove the link/));
  });
});

describe('a row of the list', () => {
  const row = (of: PaymentLink, isRenewable: boolean) =>
    mount(
      <ul>
        <LinkRow link={of} account={undefined} now={now} isRenewable={isRenewable} onForgotten={nothing} />
      </ul>,
    );

  it('gets a new link in place of one that has expired, and says so there', async () => {
    await row(link(1, { expiresAt: now - DAY }), true);
    await press('Get a new payment link for invoice 202600001');
    expect(sent).toEqual([{ reference: { kind: 'id', value: '46090' }, accountId: 'a' }]);
    expect(text()).toContain('Getting the payment link of invoice 46090');
    await during(() => progress({ state: 'done', link: link(2), copied: true, kept: true }));
    expect(text()).toContain('Copied: the payment link of invoice 202600002');
  });

  it('opens to all that can be done with it', async () => {
    await row(link(), false);
    const more = control('More about the link of invoice 202600001');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(text()).not.toContain('Watch until');
    await during(() => more.click());
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(text()).toContain('Watch until it is paid');
  });
});

describe('refreshing all', () => {
  it('counts those that were asked about, of those that may still change', async () => {
    const links = [link(1), link(2), link(3, { state: 'paid' })];
    let answer: (value: unknown) => void = nothing;
    answers.set(
      'refreshLinks',
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const place = await mount(<RefreshAll links={links} />);
    await press('Refresh all');
    expect(text()).toContain('Asking HostUp: 0 of 2');
    const { render } = await import('preact');
    const checked = { ...link(1), checkedAt: Date.now() + 1000 };
    await during(() => render(<RefreshAll links={[checked, ...links.slice(1)]} />, place));
    expect(text()).toContain('Asking HostUp: 1 of 2');
    await during(() => answer({ ok: false, failure: { code: 'rate_limited' } }));
    await shows('HostUp asks us to slow down.');
    expect(text()).not.toContain('Asking HostUp');
  });
});

describe('what was paid meanwhile', () => {
  it('is shown, and stays shown when the badge has gone', async () => {
    store(unseenItem, { paid: [link(1).uuid], failed: false });
    await mount(<PaidNews links={[link(2), link(1, { state: 'paid' })]} />);
    await shows('Paid since you last looked');
    expect(text()).toContain('Invoice 202600001');
    expect(text()).not.toContain('202600002');
    expect(sent).toContainEqual({ command: 'markSeen', input: {} });
    await during(() => store(unseenItem, { paid: [], failed: false }));
    expect(text()).toContain('Invoice 202600001');
  });

  it('is nothing when nothing was', async () => {
    store(unseenItem, { paid: [], failed: true });
    await mount(<PaidNews links={[link()]} />);
    expect(text()).toBe('');
    expect(sent).toEqual([]);
  });
});
