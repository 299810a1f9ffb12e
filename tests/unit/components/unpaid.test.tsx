// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import { accountsItem } from '../../../utils/accounts/account';
import { knownInvoicesItem } from '../../../utils/invoices/known-invoices';
import { paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { answers, commands, progress, sent, store } from './fake-extension';
import { account, link } from './samples';
import { invoice, knownUnpaid } from './unpaid-samples';
import { known, row, rows, type, withOneAccount } from './unpaid-steps';
import { control, during, press, show, shows, text, unshow } from './view';

const say = (message: unknown) => during(() => progress(message));

withOneAccount();

describe('the list', () => {
  it('is what was last known, at once, with its sum', async () => {
    store(known, knownUnpaid(3));
    await show(<Popup />);
    expect(text()).toContain('SEK 900');
    expect(text()).toContain('3 unpaid');
    expect(row('202600002')?.textContent).toContain('Företag 2');
    expect(control('Open invoice 202600002 at HostUp in a new tab').getAttribute('href')).toBe(
      'https://cloud.hostup.se/billing?invoice=202600002',
    );
  });

  it('has only the rows near view in the document, and tells the size and place of each', async () => {
    store(known, knownUnpaid(2_000));
    await show(<Popup />);
    expect(text()).toContain('2,000 unpaid');
    expect(rows().length).toBeLessThan(60);
    expect(rows()[3]?.getAttribute('aria-setsize')).toBe('2000');
    expect(rows()[3]?.getAttribute('aria-posinset')).toBe('4');
  });

  it('shows one with no number, no company and no amount as such', async () => {
    store(
      known,
      knownUnpaid(0, { invoices: [invoice(1, { number: null, company: null, total: null, dueAt: null })] }),
    );
    await show(<Popup />, 'sv');
    expect(row('46090')?.textContent).toContain('—');
    expect(text()).toContain('Inget företag');
    expect(text()).toContain('Inget förfallodatum');
    expect(text()).toContain('1 utan belopp');
  });

  it('follows what is typed, by number and by company', async () => {
    store(known, knownUnpaid(12));
    await show(<Popup />);
    await type('företag 12');
    expect(rows()).toHaveLength(1);
    expect(text()).toContain('1 of 12 unpaid');
    await type('202600003');
    expect(rows()[0]?.textContent).toContain('202600003');
    await type('nobody');
    expect(text()).toContain('No unpaid invoice matches.');
  });

  it('goes by account where there are several', async () => {
    store(accountsItem, [account(), account({ id: 'b', name: 'Kund & Co', isDefault: false })]);
    store(known, knownUnpaid(2));
    store(knownInvoicesItem('b'), knownUnpaid(0, { invoices: [invoice(9)] }));
    await show(<Popup />);
    expect(rows()).toHaveLength(3);
    expect(row('202600009')?.textContent).toContain('Kund & Co');
    const filter = document.querySelector<HTMLSelectElement>('select[aria-label="Account"]');
    await during(() => {
      if (filter) filter.value = 'b';
      filter?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(rows()).toHaveLength(1);
  });
});

describe('reading it again', () => {
  it('is done behind an old list, not behind one of this minute', async () => {
    store(known, knownUnpaid(1));
    await show(<Popup />);
    expect(commands('refreshUnpaid')).toEqual([]);
    await press('Read the list again');
    expect(commands('refreshUnpaid')).toEqual([{ command: 'refreshUnpaid', input: { accountId: 'a' } }]);
    unshow();

    sent.length = 0;
    localStorage.clear();
    store(known, knownUnpaid(1, { unpaidReadAt: Date.now() - 61_000 }));
    await show(<Popup />);
    await vi.waitFor(() => expect(commands('refreshUnpaid')).toHaveLength(1));
    await shows('Read 1 minute ago');
  });

  it('that fails leaves the old list, says why, and is not tried anew by the next popup', async () => {
    answers.set('refreshUnpaid', { ok: false, failure: { code: 'offline' } });
    store(known, knownUnpaid(2, { unpaidReadAt: Date.now() - 3_600_000 }));
    await show(<Popup />);
    await shows('The list could not be read again: HostUp could not be reached.');
    expect(rows()).toHaveLength(2);
    unshow();
    sent.length = 0;
    await show(<Popup />);
    await shows('The list could not be read again');
    expect(commands('refreshUnpaid')).toEqual([]);
    await press('Try again');
    expect(commands('refreshUnpaid')).toHaveLength(1);
  });

  it('without read:billing says what that scope would add, and the field still works', async () => {
    answers.set('refreshUnpaid', { ok: false, failure: { code: 'missing_scope', scope: 'read:billing' } });
    await show(<Popup />);
    await shows('The list needs read:billing');
    await press('Open settings');
    expect(sent).toContain('openOptionsPage');
    expect(document.querySelector('input[name="reference"]')).not.toBeNull();
  });
});

describe('a row', () => {
  beforeEach(() => store(known, knownUnpaid(3)));

  it('gets its link by id, in its account, and then copies it', async () => {
    await show(<Popup />);
    await press('Get the payment link of invoice 202600002');
    expect(sent).toContainEqual({ reference: { kind: 'id', value: '46091' }, accountId: 'a' });
    await say({ state: 'done', link: link(2), copied: true, kept: true });
    expect(row('202600002')?.textContent).toContain('Copied');
    expect(document.querySelector('[role=status].visually-hidden')?.textContent).toContain(
      'on the clipboard',
    );
    await press('Copy the payment link of invoice 202600002');
    expect(commands('copyLink')).toEqual([{ command: 'copyLink', input: { uuid: link(2).uuid } }]);
  });

  it('shows a link that is there already', async () => {
    store(paymentLinksItem, [link(3, { copiedAt: null })]);
    await show(<Popup />);
    expect(row('202600003')?.querySelector('[aria-label="Has an active link"]')).not.toBeNull();
    expect(() => control('Get the payment link of invoice 202600003')).toThrow();
  });

  it('says that its invoice was paid meanwhile, reads the list again and stays with the sentence', async () => {
    await show(<Popup />);
    await press('Get the payment link of invoice 202600002');
    await say({ state: 'failed', failure: { code: 'invoice_not_payable', invoiceStatus: 'Paid' } });
    expect(row('202600002')?.textContent).toContain('Invoice 202600002 is already paid.');
    expect(commands('refreshUnpaid')).toHaveLength(1);
    await during(() => store(known, knownUnpaid(0, { invoices: [invoice(1), invoice(3)] })));
    expect(row('202600002')?.textContent).toContain('is already paid');
    expect(text()).toContain('SEK 600');
  });
});
