import { type Browser, clickControl, controlReaches, RESULTS, type Surface } from '../../browsers';
import { step } from './steps';

/** What the journey showed. */
export interface Journey {
  invoice: string;
  link: string;
  clipboard: string;
  screenshot: string;
}

/** A payer's link. */
const LINK = /^https:\/\/cloud\.hostup\.se\/billing\/pay\/[0-9a-f-]{36}$/;

/**
 * Plays the main journey on an open billing page: finds an unpaid invoice, clicks its button, and
 * compares the clipboard with the link that the popup shows.
 * @throws StepError at the first step that fails
 */
export async function playJourney(browser: Browser, page: Surface): Promise<Journey> {
  const invoice = await step('Find an unpaid invoice on the billing page', () => firstInvoice(page), String);
  await step('Click "Get payment link" beside it', () => clickControl(page, invoice));
  await step(
    'Wait for "Copied"',
    async () => {
      const said = await controlReaches(page, invoice, 'done', 'error');
      if (!/copied|kopierad/i.test(said)) throw new Error(`the button says: ${said}`);
      return said;
    },
    String,
  );
  const screenshot = await page.screenshot(`${RESULTS}/npm-start-${browser.kind}.png`);
  const clipboard = await step('Read the clipboard', async () => {
    const text = await browser.readClipboard();
    if (!LINK.test(text)) throw new Error(`it holds no payer's link but: ${text.slice(0, 100) || 'nothing'}`);
    return text;
  });
  const link = await step('Find the link in the toolbar popup', async () => {
    const shown = await linkInPopup(browser);
    if (shown !== clipboard) throw new Error(`the popup shows ${shown}, the clipboard holds ${clipboard}`);
    return shown;
  });
  return { invoice, link, clipboard, screenshot };
}

async function firstInvoice(page: Surface): Promise<string> {
  const reference = await page.waitFor(
    'a control beside an unpaid invoice',
    () => document.querySelector<HTMLElement>('hostup-payment-link')?.dataset.invoice ?? '',
    30_000,
  );
  return String(reference);
}

async function linkInPopup(browser: Browser): Promise<string> {
  const popup = await browser.openPopup();
  const link = await popup.waitFor(
    'the newest link in the popup',
    () =>
      document.querySelector<HTMLAnchorElement>('a[href^="https://cloud.hostup.se/billing/pay/"]')?.href ??
      '',
  );
  await popup.close();
  return String(link);
}
