// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import { pageChoiceItem } from '../../../utils/fingertips/page-choice';
import { answers, commands, sent, store } from './fake-extension';
import { knownUnpaid } from './unpaid-samples';
import { known, OK, tick, type, withOneAccount } from './unpaid-steps';
import { during, press, show, shows, text, unshow } from './view';

withOneAccount();

describe('many', () => {
  const started = () => (commands('startBulk')[0] as { input: { requests: unknown[] } } | undefined)?.input;

  beforeEach(() => {
    answers.set('startBulk', OK);
    store(known, knownUnpaid(40));
  });

  it('are selected one by one, by range and all, and asked for together', async () => {
    await show(<Popup />);
    await tick('202600002');
    expect(text()).toContain('Get 1 link');
    await tick('202600005', { shiftKey: true });
    expect(text()).toContain('Get 4 links');
    await tick('202600003');
    await press('Get 3 links');
    expect(started()?.requests).toEqual(
      ['46091', '46093', '46094'].map((value) => ({ reference: { kind: 'id', value }, accountId: 'a' })),
    );
    expect(text()).not.toContain('Clear selection');
  });

  it('are all that the search shows', async () => {
    await show(<Popup />);
    await type('20260003');
    await during(() => document.querySelector<HTMLInputElement>('.select-all input')?.click());
    await press('Get 10 links');
    expect(started()?.requests).toHaveLength(10);
  });

  it('are all that is seen on the page, where any is', async () => {
    const seen = [
      { kind: 'number', value: '202600001' },
      { kind: 'any', value: '46093' },
    ];
    answers.set('seenOnPage', seen);
    await show(<Popup />);
    await shows('All unpaid on this page (2)');
    await press('All unpaid on this page (2)');
    expect(started()?.requests).toEqual(seen.map((reference) => ({ reference })));
    unshow();
    answers.set('seenOnPage', []);
    await show(<Popup />);
    expect(text()).not.toContain('on this page');
  });
});

describe('what the shortcut found', () => {
  it('is a short list to choose from, shown once', async () => {
    const references = [
      { kind: 'number' as const, value: '202600001' },
      { kind: 'id' as const, value: '99' },
    ];
    store(known, knownUnpaid(1));
    store(pageChoiceItem, { references, at: Date.now() });
    await show(<Popup />);
    await shows('Which of the invoices on this page?');
    expect(commands('clearPageChoice')).toHaveLength(1);
    await press(/^Get the payment link of invoice 99$/);
    expect(sent).toContainEqual({ reference: { kind: 'id', value: '99' } });
    expect(text()).not.toContain('Which of the invoices');
  });

  it.each([
    [[], 'No unpaid invoice is seen on this page.'],
    [null, 'This tab is not a page of HostUp.'],
  ])('can be nothing: %j', async (references, sentence) => {
    store(pageChoiceItem, { references, at: Date.now() });
    await show(<Popup />);
    await shows(sentence);
  });

  it('is not shown when it is long past', async () => {
    store(pageChoiceItem, { references: [], at: Date.now() - 600_000 });
    await show(<Popup />);
    expect(text()).not.toContain('No unpaid invoice is seen');
    expect(commands('clearPageChoice')).toHaveLength(1);
  });
});
