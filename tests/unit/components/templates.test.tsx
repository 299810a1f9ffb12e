// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../components/kit/announcer';
import { MessagesSection } from '../../../components/settings/messages-section';
import { type Template, templatesItem } from '../../../utils/payer-messages/template';
import { NO_POLICY, policyItem } from '../../../utils/policy/policy';
import { answers, commands, reset, sent, store } from './fake-extension';
import { ownTemplate as own } from './samples';
import { during, mount, press, shows, text, unshow } from './view';

const done = { ok: true, value: null };
const marks = () => [...document.querySelectorAll('.marked mark')].map(({ textContent }) => textContent);
/** The templates that the page asked to save last. */
function savedLast(): { templates: Template[] } {
  const last = commands('saveTemplates').at(-1);
  if (!last) throw new Error('nothing was saved');
  return last.input as { templates: Template[] };
}

async function type(field: string, value: string): Promise<void> {
  await during(() => {
    const input = document.querySelector<HTMLTextAreaElement>(`[name="${field}"]`);
    if (!input) throw new Error(`no field ${field}`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(reset);

afterEach(() => {
  unshow();
  vi.restoreAllMocks();
});

describe('templates', () => {
  async function openNew(): Promise<void> {
    answers.set('saveTemplates', done);
    await mount(
      <Announcer>
        <MessagesSection />
      </Announcer>,
    );
    await shows('Your templates');
    await press('New template');
  }

  it('are written with a live preview of an example', async () => {
    await openNew();
    await type('templateName', 'Kort');
    await type('templateSubject', 'About {number}');
    await type('templateBody', 'Pay {amount}: {link}');
    expect(document.querySelector('.preview')?.textContent).toContain(
      'About 202600001Pay SEK 1,250: https://cloud.hostup.se/billing/pay/',
    );
    await press('Save');
    expect(commands('saveTemplates')[0]?.input).toMatchObject({
      templates: [{ name: 'Kort', language: 'en', subject: 'About {number}', body: 'Pay {amount}: {link}' }],
    });
    await shows('The template Kort was saved.');
  });

  it('mark an unknown placeholder while it is typed, and are not saved with it', async () => {
    await openNew();
    await type('templateName', 'Kort');
    await type('templateBody', 'Pay {amont}: {link}');
    expect(marks()).toEqual(['{amont}']);
    expect(text()).toContain('Nothing is known that {amont} could stand for, so this can’t be saved.');
    await press('Save');
    expect(sent).toEqual([]);
    await type('templateBody', 'Pay {amount}: {link}');
    expect(marks()).toEqual([]);
    await press('Save');
    expect(commands('saveTemplates')).toHaveLength(1);
  });

  it.each([
    ['', 'Pay {link}', 'Give the template a name.'],
    ['Kort', '   ', 'Write the message.'],
  ])('need a name and a message: %j, %j', async (name, body, sentence) => {
    await openNew();
    await type('templateName', name);
    await type('templateBody', body);
    await press('Save');
    expect(text()).toContain(sentence);
    expect(sent).toEqual([]);
  });

  it('that are too long for the synchronised storage are not saved, and it is said', async () => {
    const long = (id: string) => ({ ...own, id, body: `{link}${'å'.repeat(1490)}` });
    store(templatesItem, [long('1'), long('2')]);
    await openNew();
    await type('templateName', 'Kort');
    await type('templateBody', long('3').body);
    await press('Save');
    expect(text()).toContain('too long to be saved together');
    expect(sent).toEqual([]);
  });

  it('are changed and removed, the latter after a second word', async () => {
    store(templatesItem, [own, { ...own, id: 'other', name: 'Other' }]);
    answers.set('saveTemplates', done);
    await mount(<MessagesSection />);
    await shows('Other');
    await press('Edit the template Mine');
    await type('templateSubject', 'New');
    await press('Save');
    await vi.waitFor(() => expect(document.querySelector('form')).toBeNull());
    await press('Remove the template Other');
    expect(commands('saveTemplates')).toHaveLength(1);
    await press('Remove');
    expect(commands('saveTemplates').map(({ input }) => input)).toMatchObject([
      { templates: [{ ...own, subject: 'New' }, { id: 'other' }] },
      { templates: [own] },
    ]);
  });

  it('can start from a built-in one', async () => {
    answers.set('saveTemplates', done);
    await mount(<MessagesSection />);
    await shows('Built-in templates');
    await press('New template that starts from Friendly reminder');
    await press('Save');
    const { templates: saved } = savedLast();
    expect(saved[0]?.body).toContain('It is easily overlooked');
    expect(saved[0]?.id).not.toContain('built-in');
  });

  it('are all removed at once, after a second word', async () => {
    store(templatesItem, [own]);
    answers.set('saveTemplates', done);
    await mount(<MessagesSection />);
    await shows('Mine');
    await press('Remove all of yours');
    await press('Remove');
    expect(commands('saveTemplates')).toEqual([{ command: 'saveTemplates', input: { templates: [] } }]);
  });

  it('of an administrator are shown as such, and with all locked nothing can be added', async () => {
    const deployed = { ...own, id: 'policy:t', name: 'Ours' };
    store(policyItem, { ...NO_POLICY, isDeployed: true, locksSettings: true, templates: [deployed] });
    store(templatesItem, [own]);
    await mount(<MessagesSection />);
    await shows('From your organisation');
    expect(text()).toContain('Ours');
    expect(text()).not.toContain('Your templates');
    expect(document.querySelectorAll('section button')).toHaveLength(0);
    expect([...document.querySelectorAll('select')].every(({ disabled }) => disabled)).toBe(true);
  });
});
