import { resolve } from 'node:path';
import { type Browser, launchBrowser } from '../../browsers';
import { startSimulator } from '../../simulator';
import { BUILDS, build } from '../build';
import { type ChosenBrowser, chooseBrowser } from './choose-browser';
import { playJourney } from './journey';
import type { StartOptions } from './options';
import { saveKey } from './save-key';
import { step } from './steps';

const BILLING = 'https://cloud.hostup.se/billing';

/**
 * The whole of `npm start`: browser, build, simulator, extension, billing page; then either the
 * journey, or an open window until it is closed or `interrupted` fulfils.
 * @throws StepError naming the step that failed; everything started is ended before
 */
export async function demonstrate(options: StartOptions, interrupted: Promise<void>): Promise<void> {
  const chosen = await step(
    'Find a browser',
    () => chooseBrowser(options.browser, console.log),
    ({ executablePath, because }) => `${executablePath}, ${because}`,
  );
  await step('Build the extension', () => buildFor(chosen));
  const simulator = options.live ? null : await step('Start the simulated HostUp', () => startSimulator());
  try {
    const browser = await step('Start the browser with the extension in it', () =>
      launchBrowser(chosen.kind, {
        extensionDir: resolve(BUILDS[chosen.kind].folder),
        headless: options.check,
        executablePath: chosen.executablePath,
        language: options.language,
        ...(simulator && { simulatorPort: simulator.port }),
      }),
    );
    try {
      await Promise.race([use(browser, options), interrupted]);
    } finally {
      await browser.close();
    }
  } finally {
    await simulator?.stop();
  }
}

async function use(browser: Browser, options: StartOptions): Promise<void> {
  if (!options.live) await step('Save the demo key in the options page', () => saveKey(browser));
  const page = await step('Open the billing page', () => browser.openPage(BILLING));
  if (options.check) {
    const { invoice, link, clipboard, screenshot } = await playJourney(browser, page);
    console.log(
      `\nInvoice:    ${invoice}\nLink:       ${link}\nClipboard:  ${clipboard}\nScreenshot: ${screenshot}`,
    );
    return;
  }
  console.log(options.live ? LIVE : SIMULATED);
  await browser.ended;
}

const SIMULATED =
  '\nThe browser is open on a simulated HostUp. Click "Get payment link" beside an invoice, paste it anywhere, ' +
  'and look into the toolbar popup.\nClose the browser or press Ctrl+C here to end.';
const LIVE =
  '\nThe browser is open on the real client area: sign in, then save your own API key in the options page of the ' +
  'extension.\nThe profile is temporary: the key is gone when you close the browser or press Ctrl+C here.';

async function buildFor({ kind }: ChosenBrowser): Promise<void> {
  const { code, output } = await build(kind, 'build');
  if (code !== 0) throw new Error(`wxt build failed:\n${output.slice(-4000)}`);
}
