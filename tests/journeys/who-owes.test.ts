import { expect, it } from 'vitest';
import type { Surface } from '../browsers';
import { DEMO } from '../simulator/data/demo';
import { askInPopup, clipboardHolds, linkRequests, madeLink, pageShows, stage, withKey } from './support';

const s = stage();

/** The popup with the tab of who owes in front, its list read. */
async function whoOwes(): Promise<Surface> {
  const popup = await s.browser.openPopup();
  await popup.click('[role="tab"]:first-of-type');
  return popup;
}

/** The selector of a control in the row of an invoice. */
const inRow = (number: string, control: string) =>
  `.window-list li:has([aria-label$=" ${number}"]) ${control}`;

/** What the row of an invoice says. */
function rowShows(popup: Surface, number: string, pattern: RegExp): Promise<unknown> {
  return popup.waitFor(
    `${pattern} in the row of ${number}`,
    ({ row, source }) => new RegExp(source).test(document.querySelector<HTMLElement>(row)?.innerText ?? ''),
    undefined,
    { row: inRow(number, '').trim(), source: pattern.source },
  );
}

/** How many rows the list has in all, and how many of them are in the document. */
function rowCounts(popup: Surface): Promise<{ all: number; there: number }> {
  return popup.evaluate(() => {
    const rows = document.querySelectorAll('.window-list > li');
    return { all: Number(rows[0]?.getAttribute('aria-setsize')), there: rows.length };
  });
}

it('lists every unpaid invoice with no page of HostUp open, page by page, with sums per currency', async () => {
  s.simulator.store.seedMany(250);
  await withKey(s);
  const popup = await s.browser.openPopup();
  const shown = await pageShows(popup, /280 unpaid[\s\S]*Read just now/);
  const unpaid = s.simulator.store.invoicesOf(DEMO.account).filter(({ status }) => status === 'Unpaid');
  for (const currency of ['SEK', 'EUR']) {
    const cents = unpaid
      .filter((invoice) => invoice.currency === currency)
      .reduce((sum, { total }) => sum + Math.round(total * 100), 0);
    const [whole, rest] = (cents / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 }).split('.');
    expect(shown.replace(/\s/g, ' ')).toContain(`${currency} ${whole}${rest === '00' ? '' : `.${rest}`}`);
  }
  expect(await rowCounts(popup)).toMatchObject({ all: 280 });
  const pages = s.simulator.log.filter(
    ({ method, path }) => method === 'POST' && path === '/api/billing/invoices',
  );
  expect(pages.map(({ body }) => (JSON.parse(body) as { filters: { page: number } }).filters.page)).toEqual([
    1, 2, 3,
  ]);
});

it('gets a link in the row, and shows it as made from then on', async () => {
  await withKey(s);
  const popup = await whoOwes();
  await popup.click(inRow('202600003', '.link-action'));
  await rowShows(popup, '202600003', /Copied/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, '202600003'));
  expect(linkRequests(s)).toHaveLength(1);
  await popup.close();

  const again = await whoOwes();
  await again.click(inRow('202600003', '[aria-label^="Copy the payment link"]'));
  await clipboardHolds(s, '202600003');
  expect(linkRequests(s)).toHaveLength(1);
});

it('says in the row that an invoice was paid meanwhile, and reads the list again', async () => {
  await withKey(s);
  const popup = await whoOwes();
  await pageShows(popup, /30 unpaid/);
  s.simulator.store.pay(s.simulator.store.byNumber('202600005').id);
  await popup.click(inRow('202600005', '.link-action'));
  await rowShows(popup, '202600005', /Invoice 202600005 is already paid/);
  await pageShows(popup, /29 unpaid/);
  await rowShows(popup, '202600005', /Invoice 202600005 is already paid/);
});

it('shows the last known list at once, and keeps it when HostUp can’t be reached', async () => {
  await withKey(s);
  const first = await whoOwes();
  await pageShows(first, /30 unpaid/);
  await first.close();
  s.simulator.faults.set({ match: { path: /^\/api\// }, fault: { kind: 'reset' } });
  const popup = await whoOwes();
  await pageShows(popup, /30 unpaid/);
  await popup.click('[aria-label="Read the list again"]');
  await pageShows(popup, /The list could not be read again: HostUp could not be reached/);
  expect(await rowCounts(popup)).toMatchObject({ all: 30 });
  s.simulator.faults.clear();
  await popup.click('.unpaid .notice button');
  await popup.waitFor('the notice to go', () => !document.querySelector('.unpaid .notice'));
});

it('reads behind an old list when the popup opens, but not twice in a minute', async () => {
  await withKey(s);
  const lists = () =>
    s.simulator.log.filter(({ path, method }) => method === 'POST' && path === '/api/billing/invoices');
  const first = await whoOwes();
  await pageShows(first, /30 unpaid/);
  await first.close();
  const second = await whoOwes();
  await pageShows(second, /30 unpaid/);
  expect(lists()).toHaveLength(1);
});

it('without read:billing says what that scope would add; links by internal id go on working', async () => {
  await withKey(s, DEMO.writeOnlyKey);
  const popup = await whoOwes();
  await pageShows(popup, /The list needs read:billing/);
  const { id } = s.simulator.store.byNumber('202600001');
  await askInPopup(popup, `https://cloud.hostup.se/billing/invoice/${id}`);
  await pageShows(popup, /Copied/);
  await clipboardHolds(s, '202600001');
});

it('scrolls 2,000 invoices with only those in view in the document, and keeps the focus', async () => {
  s.simulator.store.seedMany(1970);
  await withKey(s);
  const popup = await whoOwes();
  await pageShows(popup, /2,000 unpaid/);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.window-list input')?.focus());
  await popup.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.scrollTop = main.scrollHeight;
  });
  await popup.waitFor('the last row', () => document.querySelector('.window-list [aria-posinset="2000"]'));
  const { all, there } = await rowCounts(popup);
  expect(all).toBe(2_000);
  expect(there).toBeLessThan(60);
  expect(await popup.evaluate(() => document.activeElement?.closest('li')?.ariaPosInSet)).toBe('1');
  await popup.press('ArrowDown');
  await popup.waitFor('the focus in the second row, in view', () => {
    const row = document.activeElement?.closest('li');
    return row?.getAttribute('aria-posinset') === '2' && row.getBoundingClientRect().top > 0;
  });
});

it('narrows to a company, and Enter gets the link of the only invoice found', async () => {
  s.simulator.store.addInvoice({ id: 48_001, number: '202680001', company: 'Ensam Å AB' });
  await withKey(s);
  const popup = await whoOwes();
  await pageShows(popup, /31 unpaid/);
  await popup.fill('input[name="reference"]', 'ensam å');
  await pageShows(popup, /1 of 31 unpaid/);
  await popup.press('Enter');
  await rowShows(popup, '202680001', /Copied/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, '202680001'));
});

it('tells two accounts apart and narrows to one', async () => {
  await withKey(s);
  await withKey(s, DEMO.secondKey);
  const popup = await whoOwes();
  await pageShows(popup, /36 unpaid/);
  await popup.evaluate(() => {
    const filter = document.querySelector<HTMLSelectElement>('select[aria-label="Account"]');
    if (!filter) return;
    filter.value = filter.options[2]?.value ?? '';
    filter.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await pageShows(popup, /6 unpaid/);
  expect(await rowCounts(popup)).toEqual({ all: 6, there: 6 });
});
