// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bulkOverviewItem } from '../../../components/bulk/bulk-overview';
import { Popup } from '../../../components/popup/popup';
import { accountsItem } from '../../../utils/accounts/account';
import { type BulkItem, type BulkJob, bulkJobItem } from '../../../utils/bulk/bulk-job';
import { knownInvoicesItem } from '../../../utils/invoices/known-invoices';
import { paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { parseItem } from '../../../utils/storage/define-item';
import { answers, reset, sent, store } from './fake-extension';
import { account, link } from './samples';
import { knownUnpaid } from './unpaid-samples';
import { during, press, show, shows, text, unshow } from './view';

const control = (input: object) => ({ command: 'controlBulk', input });

function item(place: number, state: BulkItem['state'], company = 'Anderssons Bygg AB'): BulkItem {
  const base = link(place);
  return {
    request: { reference: { kind: 'id', value: String(46089 + place) }, accountId: 'a' },
    state,
    link: state === 'done' ? { ...base, invoice: { ...base.invoice, company } } : null,
    failure: state === 'failed' ? { code: 'timeout', reference: String(46089 + place) } : null,
  };
}

function job(items: BulkItem[], changes: Partial<BulkJob> = {}): BulkJob {
  return {
    id: 'job',
    startedAt: Date.now(),
    state: 'running',
    items,
    waitingUntil: null,
    pace: null,
    ...changes,
  };
}

const done = (count: number) => Array.from({ length: count }, (_, place) => item(place + 1, 'done'));

beforeEach(() => {
  reset();
  localStorage.clear();
  answers.set('refreshUnpaid', { ok: true, value: null });
  answers.set('controlBulk', { ok: true, value: null });
  store(accountsItem, [account()]);
  store(knownInvoicesItem('a'), knownUnpaid(3));
});

afterEach(() => {
  unshow();
  vi.restoreAllMocks();
});

describe('a job under way', () => {
  it('shows how far it is, for eyes and for screen readers, and how long it will take', async () => {
    const items = [...done(2), item(3, 'failed'), item(4, 'waiting'), item(5, 'waiting')];
    store(bulkJobItem, job(items, { pace: 0.2 }));
    await show(<Popup />);
    const bar = document.querySelector('[role=progressbar]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('3');
    expect(bar?.getAttribute('aria-valuemax')).toBe('5');
    expect(bar?.getAttribute('aria-valuetext')).toBe('2 done · 1 failed · 2 left · about 10 s left');
    await during(() => store(bulkJobItem, job(done(5), { state: 'done' })));
    expect(document.querySelector('[role=progressbar]')).toBeNull();
    expect(document.querySelector('.visually-hidden[role=status]')?.textContent).toBe(
      'Finished: 5 links made, 0 failed.',
    );
  });

  it('pauses, goes on, and is cancelled only when that is confirmed', async () => {
    store(bulkJobItem, job([item(1, 'waiting')]));
    await show(<Popup />);
    await press('Pause');
    expect(sent).toContainEqual(control({ action: 'pause' }));
    await during(() => store(bulkJobItem, job([item(1, 'waiting')], { state: 'paused' })));
    await press('Go on');
    expect(sent).toContainEqual(control({ action: 'resume' }));
    await press('Cancel');
    expect(sent).not.toContainEqual(control({ action: 'cancel' }));
    expect(document.activeElement?.textContent).toBe('Keep going');
    await press('Cancel the rest');
    expect(sent).toContainEqual(control({ action: 'cancel' }));
  });

  it('counts down while HostUp has to be waited for', async () => {
    store(bulkJobItem, job([item(1, 'waiting')], { waitingUntil: Date.now() + 30_000 }));
    await show(<Popup />, 'sv');
    expect(text()).toMatch(/Vi måste vänta på HostUp: (30|29) s\. Det fortsätter av sig självt/);
  });

  it('opens the popup at itself, also when a link was just got', async () => {
    store(bulkJobItem, job([item(1, 'waiting')]));
    store(paymentLinksItem, [link()]);
    await show(<Popup />);
    expect(document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Who owes');
  });

  it('that could not be started says so', async () => {
    answers.set('startBulk', { ok: false, failure: { code: 'storage_failed' } });
    await show(<Popup />);
    await during(() => document.querySelector<HTMLInputElement>('.select-all input')?.click());
    await press('Get 3 links');
    await shows('The browser could not save this.');
  });
});

describe('what came of it', () => {
  const write = () => vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

  it('is copied as a list', async () => {
    const written = write();
    store(bulkJobItem, job(done(2), { state: 'done' }));
    await show(<Popup />);
    await press('Copy as list');
    await shows('Copied');
    const lines = written.mock.calls[0]?.[0].split('\n');
    expect(lines).toHaveLength(2);
    expect(lines?.[1]).toContain(link(2).url);
  });

  it('is copied as one message per company', async () => {
    const written = write();
    const items = [item(1, 'done', 'Ek AB'), item(2, 'done', 'Öberg'), item(3, 'done', 'Ek AB')];
    store(bulkJobItem, job(items, { state: 'done' }));
    await show(<Popup />);
    await press('One message per company');
    await shows('2 links');
    await press('Copy the message to Ek AB');
    const message = written.mock.calls[0]?.[0];
    expect(message).toContain(link(1).url);
    expect(message).toContain(link(3).url);
    expect(message).not.toContain(link(2).url);
    await press('Copy all 2 messages');
    expect(written.mock.calls[1]?.[0]).toContain(link(2).url);
  });

  it('is saved as CSV in the format of the language', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:csv';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    store(bulkJobItem, job(done(1), { state: 'done' }));
    await show(<Popup />, 'sv');
    await press('Ladda ner CSV');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(names[0]).toMatch(/^betalningslankar-\d{4}-\d\d-\d\d\.csv$/);
    expect(await saved[0]?.text()).toContain('Nummer;Företag;Belopp');
  });

  it('names the failed ones, each with its reason, to be tried again alone or all', async () => {
    const failed = Array.from({ length: 8 }, (_, place) => item(place + 1, 'failed'));
    store(bulkJobItem, job(failed, { state: 'done' }));
    await show(<Popup />);
    // Known invoices go by their printed numbers.
    expect(text()).toContain('202600001 HostUp did not answer in time');
    expect(document.querySelectorAll('.bulk-failed li')).toHaveLength(5);
    await press('Show 3 more');
    expect(document.querySelectorAll('.bulk-failed li')).toHaveLength(8);
    await press('Try invoice 202600002 again');
    const only = { reference: { kind: 'id', value: '46091' }, accountId: 'a' };
    expect(sent).toContainEqual(control({ action: 'retry', only }));
    await press('Try all 8 again');
    expect(sent).toContainEqual(control({ action: 'retry' }));
  });

  it('is cleared', async () => {
    store(bulkJobItem, job(done(1), { state: 'done' }));
    await show(<Popup />);
    await press('Clear');
    expect(sent).toContainEqual(control({ action: 'clear' }));
  });
});

it('counts ten thousand without parsing each of them, and drops what is no item', () => {
  const items: unknown[] = [...done(3), item(4, 'failed'), null, 'x', { state: 'other' }];
  const stored = { version: 1, data: { ...job([]), items } };
  const overview = parseItem(bulkOverviewItem, stored);
  expect(overview?.progress).toEqual({ done: 3, failed: 1, waiting: 0, total: 4 });
  expect(overview?.failed).toHaveLength(1);
});
