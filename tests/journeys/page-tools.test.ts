import { expect, it } from 'vitest';
import { eventually, type Surface } from '../browsers';
import { openBilling, pageShows, stage, withKey } from './support';

const INVOICE = '202600001';
const s = stage();
const HELP = '[aria-controls="page-tools"]';

/** Opens the popup over the billing page and presses the button of its first or second page tool. */
async function chooseTool(place: 1 | 2): Promise<Surface> {
  const popup = await s.browser.openPopup();
  await popup.click(HELP);
  await popup.click(`.page-tool:nth-of-type(${place}) button`);
  return popup;
}

it('is offered over HostUp’s pages alone', async () => {
  await withKey(s);
  const elsewhere = await s.browser.openPopup();
  await elsewhere.waitFor('the popup', () => document.querySelector('main form'));
  expect(await elsewhere.evaluate((help) => document.querySelector(help) === null, HELP)).toBe(true);
  await elsewhere.close();
  await openBilling(s);
  const popup = await s.browser.openPopup();
  await popup.waitFor('the help with the page', (help) => document.querySelector(help), undefined, HELP);
});

it('"Report this page" copies its structure with every number and name masked, and shows it', async () => {
  await withKey(s);
  const page = await openBilling(s);
  await pageShows(page, /202600001/);
  const popup = await chooseTool(2);
  await pageShows(popup, /structure of the page is on the clipboard/);
  const report = await s.browser.readClipboard();
  expect(report.length).toBeGreaterThan(500);
  const names = [...s.simulator.store.invoices.values()].flatMap(({ company, number }) => [company, number]);
  for (const name of names) if (name) expect(report).not.toContain(name);
  expect(await popup.evaluate(() => document.querySelector('.page-tools pre')?.textContent)).toBe(report);
});

it('"Show me where" closes the popup, takes the number that is pointed at, and keeps a rule in the options', async () => {
  await withKey(s);
  const page = await openBilling(s);
  await pageShows(page, /202600001/);
  await chooseTool(1);
  // Pointing is over when the page has told its rule: the number is clicked until then.
  await page.evaluate((number) => {
    const cell = [...document.querySelectorAll('td, td *')].find(
      ({ textContent, childElementCount }) => childElementCount === 0 && textContent?.trim() === number,
    );
    cell?.setAttribute('data-pointed', '');
  }, INVOICE);
  await page.click('[data-pointed]');
  const options = await s.browser.openExtensionPage('options.html');
  const shown = await eventually('the rule in the options', async () => {
    const text = await options.evaluate(() => document.querySelector('#rules')?.parentElement?.innerText);
    return text?.includes('/billing') && text;
  });
  expect(shown).not.toContain(INVOICE);
  await options.click('#rules ~ .items .icon-button');
  await pageShows(options, /No rules yet/);
});
