// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../components/kit/announcer';
import { MachinesSection } from '../../../components/settings/machines-section';
import { NotificationsSection } from '../../../components/settings/notifications-section';
import { PageRulesSection } from '../../../components/settings/page-rules-section';
import { PolicyNotice } from '../../../components/settings/policy-notice';
import { learnedRulesItem } from '../../../utils/page-tools/learned-rule';
import { NO_POLICY, policyItem } from '../../../utils/policy/policy';
import { DEFAULT_PREFERENCES, preferencesItem } from '../../../utils/preferences/preferences';
import { answers, commands, reset, sent, store } from './fake-extension';
import { during, mount, press, shows, text, unshow } from './view';

const done = { ok: true, value: null };
beforeEach(reset);

afterEach(() => {
  unshow();
  vi.restoreAllMocks();
});

describe('notifications', () => {
  async function open(): Promise<void> {
    answers.set('savePreferences', done);
    await mount(<NotificationsSection />);
    await shows('Watch links that I copy');
  }

  it('ask for the permission in the press itself, then are on', async () => {
    await open();
    await press('When an invoice is paid');
    expect(sent).toEqual([
      { request: { permissions: ['notifications'] } },
      { command: 'savePreferences', input: { notifyPaid: true } },
    ]);
  });

  it('stay off when the permission is refused, and it is said', async () => {
    answers.set('permissions.request', false);
    await open();
    await press('When an invoice is paid');
    expect(commands('savePreferences')).toEqual([]);
    expect(text()).toContain('does not let the extension show notifications, so this stays off');
  });

  it('are switched off with nothing asked', async () => {
    store(preferencesItem, { ...DEFAULT_PREFERENCES, notifySeen: true });
    await open();
    await press('When a payer opens a link for the first time');
    expect(sent).toEqual([{ command: 'savePreferences', input: { notifySeen: false } }]);
  });

  it('that came from another machine say that this one has not been asked', async () => {
    answers.set('permissions.contains', false);
    store(preferencesItem, { ...DEFAULT_PREFERENCES, notifyPaid: true });
    await open();
    await press('Allow notifications');
    expect(sent).toEqual([{ request: { permissions: ['notifications'] } }]);
    expect(text()).not.toContain('on this machine');
  });

  it('that an administrator has set can’t be changed', async () => {
    store(policyItem, { ...NO_POLICY, isDeployed: true, switches: { watchCopied: false } });
    await open();
    const [watch] = document.querySelectorAll('[role=switch]');
    expect(watch?.getAttribute('aria-checked')).toBe('false');
    expect(text()).toContain('Set by your organisation');
    await press('Watch links that I copy');
    expect(sent).toEqual([]);
  });
});

describe('page rules', () => {
  const rule = {
    id: 'r',
    path: '/billing',
    selector: 'td',
    kind: 'number' as const,
    sample: 'Faktura 000000000',
    learnedAt: Date.UTC(2026, 0, 5),
  };

  it('are listed with what was pointed at, and removed', async () => {
    store(learnedRulesItem, [rule]);
    answers.set('forgetRule', done);
    await mount(
      <Announcer>
        <PageRulesSection />
      </Announcer>,
    );
    await shows('Faktura 000000000');
    expect(text()).toContain('Learned 5 Jan 2026');
    await press('Remove the rule for /billing');
    expect(sent).toEqual([{ command: 'forgetRule', input: { id: 'r' } }]);
    await shows('The rule for /billing was removed.');
  });

  it('say how the first is made', async () => {
    await mount(<PageRulesSection />);
    await shows('No rules yet.');
  });
});

describe('settings files', () => {
  async function importText(content: string, size?: number): Promise<void> {
    await mount(<MachinesSection />);
    const file = new File([content], 'settings.json', { type: 'application/json' });
    if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no field for the file');
    Object.defineProperty(input, 'files', { value: [file] });
    await during(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  }

  it.each([
    ['not_json', 'it is not JSON'],
    ['not_ours', 'was not exported from this extension'],
    ['newer', 'from a newer version'],
    ['broken', 'incomplete or damaged'],
    ['templates_too_large', 'too long to be saved together'],
    ['not_saved', 'could not save the settings'],
  ])('that can’t be taken say why: %s', async (reason, sentence) => {
    answers.set('importSettings', { ok: false, reason });
    await importText('anything');
    await shows(sentence);
    expect(text()).toContain('Nothing was changed.');
    expect(sent).toEqual([{ command: 'importSettings', input: { text: 'anything' } }]);
  });

  it('that are huge are not even read', async () => {
    await importText('x', 10 ** 9);
    await shows('too large to be a settings file');
    expect(sent).toEqual([]);
  });

  it('are taken over', async () => {
    answers.set('importSettings', { ok: true, templates: 2 });
    await importText('{}');
    await shows('The settings were taken over, with 2 templates.');
  });

  it('are exported under a name with the day', async () => {
    answers.set('exportSettings', { ok: true, value: '{}' });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await mount(<MachinesSection />);
    await press('Export settings');
    expect(click).toHaveBeenCalledOnce();
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toMatch(
      /^payment-links-for-hostup-\d{4}-\d\d-\d\d\.json$/,
    );
  });
});

describe('a policy', () => {
  it('that is wrong in parts says which, and that all is locked', async () => {
    store(policyItem, {
      ...NO_POLICY,
      isDeployed: true,
      locksSettings: true,
      notes: [{ part: 'accounts[1].key', problem: 'invalid' }],
    });
    await mount(<PolicyNotice />);
    await shows('Your organisation manages the settings');
    expect(text()).toContain('accounts[1].key is not of the expected form');
  });
});
