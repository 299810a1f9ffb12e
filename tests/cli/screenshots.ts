import { resolve } from 'node:path';
import { type Browser, type LaunchOptions, launchBrowser, type Surface } from '../browsers';
import { startSimulator } from '../simulator';
import { BUILDS } from './build';
import { saveKey } from './start/save-key';

/**
 * Takes the README's screenshots from the shipped Chromium build over the simulated HostUp, in both
 * languages and themes. Run `npm run build` first, then `npm run screenshots`; look at them before you
 * commit them.
 */

const FOLDER = 'docs/screenshots';
const BILLING = 'https://cloud.hostup.se/billing';
const INVOICE = '202600001';

type Look = Required<Pick<LaunchOptions, 'language' | 'colorScheme'>>;

const LOOKS: Look[] = [
  { language: 'en', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
  { language: 'sv', colorScheme: 'light' },
  { language: 'sv', colorScheme: 'dark' },
];

async function shoot(surface: Surface, name: string, { language, colorScheme }: Look): Promise<void> {
  console.log(await surface.screenshot(`${FOLDER}/${name}-${language}-${colorScheme}.png`));
}

async function shootPage(browser: Browser, look: Look): Promise<void> {
  const page = await browser.openPage(`${BILLING}?lang=${look.language}&theme=${look.colorScheme}`);
  await page.resize(1280, 720);
  const control = `hostup-payment-link[data-invoice="${INVOICE}"]`;
  await page.waitFor('the control', (selector) => !!document.querySelector(selector), undefined, control);
  await page.click(control);
  await page.waitFor(
    'the link',
    (selector) => document.querySelector(`${selector}[data-state=done]`),
    undefined,
    control,
  );
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await shoot(page, 'page', look);
}

/** Clicks the first tab or button that bears one of the words. */
async function press(surface: Surface, words: RegExp): Promise<void> {
  await surface.waitFor(
    `something to press that says ${words}`,
    (source) => {
      const candidates = [...document.querySelectorAll<HTMLElement>('[role=tab],button,a')];
      const found = candidates.find((element) =>
        new RegExp(source, 'i').test(element.ariaLabel || element.title || element.innerText),
      );
      found?.click();
      return !!found;
    },
    undefined,
    words.source,
  );
}

async function shootPopup(browser: Browser, look: Look): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.resize(440, 600);
  await press(popup, /^(Who owes|Unpaid|Obetalda|Vem)/);
  await popup.waitFor('the list', () => document.body.innerText.includes('2026000'));
  await shoot(popup, 'who-owes', look);
  await press(popup, /^(Links|Länkar)/);
  await popup.waitFor('the newest link', () => document.querySelector('a[href*="/billing/pay/"]'));
  await shoot(popup, 'popup', look);
  await press(popup, /^(Share|Send|Skicka|Dela)/);
  await popup.waitFor('the share sheet', () => document.querySelector('textarea,svg,pre'));
  await shoot(popup, 'share', look);
}

async function shootOptions(browser: Browser, look: Look): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.resize(900, 900);
  await options.waitFor('the saved account', () => /7Q2M/.test(document.body.innerText));
  await shoot(options, 'options', look);
}

for (const look of LOOKS) {
  const simulator = await startSimulator({ options: { language: look.language } });
  const browser = await launchBrowser('chromium', {
    extensionDir: resolve(BUILDS.chromium.folder),
    simulatorPort: simulator.port,
    headless: true,
    ...look,
  });
  try {
    await saveKey(browser);
    await shootPage(browser, look);
    await shootPopup(browser, look);
    await shootOptions(browser, look);
  } finally {
    await browser.close();
    await simulator.stop();
  }
}
