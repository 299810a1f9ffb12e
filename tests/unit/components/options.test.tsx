// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Options } from '../../../components/options/options';
import { accountsItem } from '../../../utils/accounts/account';
import { paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { NO_POLICY, policyItem } from '../../../utils/policy/policy';
import { answers, reset, sent, store } from './fake-extension';
import { account, link } from './samples';
import { during, mount, press, show, shows, submit, text, unshow } from './view';

const KEY = 'hu_demo_full_7Q2M';
const success = (canRead: boolean | null) => ({
  ok: true,
  value: { owner: { name: 'Byrån AB', email: 'ekonomi@byran.example' }, canRead },
});
const saved = (test: unknown, more: object = {}) => ({
  ok: true,
  value: { account: account(), test, tookPlace: false, insteadOf: null, ...more },
});
const commands = () => sent.filter((message) => typeof message === 'object');

beforeEach(() => {
  reset();
  store(accountsItem, []);
});

afterEach(unshow);

describe('saving a key', () => {
  it('sends it to the background, says whose it is, and keeps it nowhere on the page', async () => {
    answers.set('saveKey', saved(success(true)));
    await show(<Options />);
    const input = await submit('apiKey', ` ${KEY} `);
    await during(() => store(accountsItem, [account()]));
    await shows('This key belongs to Byrån AB (ekonomi@byran.example).');
    expect(commands()).toEqual([{ command: 'saveKey', input: { key: KEY } }]);
    expect(input.value).toBe('');
    expect(document.documentElement.outerHTML).not.toContain(KEY);
    expect(text()).toContain('••••7Q2M');
  });

  it('hides what is typed, from the browser’s memory as well', async () => {
    await show(<Options />);
    const input = document.querySelector('input[name="apiKey"]');
    expect(input?.getAttribute('type')).toBe('password');
    expect(input?.getAttribute('autocomplete')).toBe('off');
  });

  it.each(['', 'short', 'with spaces in it', 'nyckel_åäö_1234'])('never sends %j', async (nonsense) => {
    await show(<Options />);
    await submit('apiKey', nonsense);
    await shows('That does not look like an API key.');
    expect(commands()).toEqual([]);
  });

  it('says what read:billing would add', async () => {
    answers.set('saveKey', saved(success(false)));
    await show(<Options />);
    await submit('apiKey', KEY);
    await during(() => store(accountsItem, [account()]));
    await shows('It lacks the scope read:billing');
  });

  it('puts the next key in the place of one that HostUp refused', async () => {
    answers.set('saveKey', saved({ ok: false, failure: { code: 'key_rejected' } }));
    await show(<Options />);
    await submit('apiKey', KEY);
    await during(() => store(accountsItem, [account()]));
    await shows('HostUp does not accept this key.');
    await shows('New key for Byrån AB');
    await submit('apiKey', KEY);
    expect(commands().at(-1)).toEqual({ command: 'saveKey', input: { key: KEY, accountId: 'a' } });
  });

  it('says that it took another key’s place, and goes before one that HostUp refuses', async () => {
    const refused = account({ id: 'b', name: 'Kund & Co', isDefault: true });
    answers.set('saveKey', saved(success(true), { tookPlace: true, insteadOf: refused }));
    await show(<Options />);
    await submit('apiKey', KEY);
    await during(() => store(accountsItem, [account(), refused]));
    await shows('The key took the place of its earlier one');
    await shows('HostUp refuses the key of Kund & Co, so Byrån AB is asked first');
  });

  it('is not offered where an administrator has locked the settings', async () => {
    store(policyItem, { ...NO_POLICY, isDeployed: true, locksSettings: true });
    store(accountsItem, [account()]);
    await mount(<Options />);
    await shows('••••7Q2M');
    expect(document.querySelector('input[name="apiKey"]')).toBeNull();
    expect(text()).not.toContain('New key');
  });

  it('keeps the typed key for another try when it could not be saved', async () => {
    answers.set('saveKey', { ok: false, failure: { code: 'storage_failed' } });
    await show(<Options />);
    const input = await submit('apiKey', KEY);
    await shows('The browser could not save this.');
    expect(input.value).toBe(KEY);
  });
});

describe('a saved account', () => {
  it('is tested on demand', async () => {
    store(accountsItem, [account()]);
    answers.set('testAccount', { ok: false, failure: { code: 'offline' } });
    await show(<Options />);
    await press('Test: Byrån AB');
    await shows('HostUp could not be reached');
    expect(commands()).toEqual([{ command: 'testAccount', input: { accountId: 'a' } }]);
  });

  it('is removed only after a second word, with its links if so wished', async () => {
    store(accountsItem, [account()]);
    store(paymentLinksItem, [link(1), link(2, { accountId: 'b' })]);
    answers.set('removeAccount', { ok: true, value: null });
    await show(<Options />);
    await press('Remove: Byrån AB');
    await shows('Remove Byrån AB?');
    expect(commands()).toEqual([]);
    await shows('Also remove its link from the popup');
    await during(() => document.querySelector<HTMLInputElement>('.panel input')?.click());
    await press('Remove');
    expect(commands()).toEqual([{ command: 'removeAccount', input: { accountId: 'a', withLinks: true } }]);
  });

  it('stays when Escape is pressed', async () => {
    store(accountsItem, [account()]);
    await show(<Options />);
    await press('Remove: Byrån AB');
    await during(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(text()).not.toContain('Remove Byrån AB?');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove: Byrån AB');
  });

  it('gets a name and a colour', async () => {
    store(accountsItem, [account()]);
    answers.set('changeAccount', { ok: true, value: [] });
    await show(<Options />);
    await press('Edit: Byrån AB');
    await during(() => document.querySelector<HTMLInputElement>('input[value="pink"]')?.click());
    await submit('accountName', 'Kontoret');
    expect(commands()[0]).toMatchObject({
      command: 'changeAccount',
      input: { accountId: 'a', name: 'Kontoret', color: 'pink' },
    });
  });

  it('of an administrator can be tested, and nothing else', async () => {
    store(accountsItem, [account({ source: 'policy' })]);
    await show(<Options />, 'sv');
    await shows('Inlagd av din organisation');
    expect([...document.querySelectorAll('.account button')].map((button) => button.textContent)).toEqual([
      'Testa',
    ]);
  });
});
