import { expect, it } from 'vitest';
import type { Surface } from '../browsers';
import { keptInStorage } from './extension-storage';
import { askInPopup, pageShows, stage, withKey } from './support';

const s = stage();

/** Chooses a file in the options' field for one. */
async function chooseFile(options: Surface, text: string): Promise<void> {
  await options.waitFor('the field for the file', () => document.querySelector('[name="settingsFile"]'));
  await options.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('[name="settingsFile"]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    if (!input) throw new Error('no field for the file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

it('a template of one’s own is written, and offered when a link is shared', async () => {
  await withKey(s);
  const options = await s.browser.openExtensionPage('options.html#messages');
  await options.click('#messages ~ .item-group .actions button');
  await options.fill('[name="templateName"]', 'Kort & gott');
  await options.fill('[name="templateBody"]', 'Betala {belopp}: {link}');
  await pageShows(options, /Nothing is known that \{belopp\} could stand for/);
  await options.click('.template-editor [type="submit"]');
  expect(await keptInStorage(s, 'sync', 'templates')).toBeUndefined();
  await options.bringToFront();
  await options.fill('[name="templateBody"]', 'Betala {amount}: {link}');
  await options.click('.template-editor [type="submit"]');
  await options.waitFor('the editor to close', () => !document.querySelector('.template-editor'));
  expect(await keptInStorage(s, 'sync', 'templates')).toMatchObject([
    { name: 'Kort & gott', language: 'en', body: 'Betala {amount}: {link}' },
  ]);

  const popup = await s.browser.openPopup();
  await askInPopup(popup, '202600001');
  await pageShows(popup, /Copied/);
  await popup.click('.newest [aria-haspopup="dialog"]');
  await popup.waitFor('the template in the sheet', () =>
    [...document.querySelectorAll('dialog option')].some(({ textContent }) => textContent === 'Kort & gott'),
  );
});

it('a settings file is taken over, and one that is not ours changes nothing', async () => {
  const options = await s.browser.openExtensionPage('options.html');
  for (const [text, sentence] of [
    ['hej', /it is not JSON/],
    ['{"format":"other","version":1}', /was not exported from this extension/],
    ['{"format":"payment-links-for-hostup","version":99}', /from a newer version/],
    ['{"format":"payment-links-for-hostup","version":1}', /incomplete or damaged/],
    ['x'.repeat(300_000), /too large to be a settings file/],
  ] as const) {
    await chooseFile(options, text);
    await pageShows(options, sentence);
  }
  expect(await keptInStorage(s, 'sync', 'templates')).toBeUndefined();
  await chooseFile(
    options,
    JSON.stringify({
      format: 'payment-links-for-hostup',
      version: 1,
      preferences: { watchCopied: false, payerLanguage: 'en' },
      templates: [{ id: 't', name: 'Från jobbet', language: 'sv', subject: '', body: '{link}' }],
    }),
  );
  await pageShows(options, /The settings were taken over, with 1 template/);
  await pageShows(options, /Från jobbet/);
  await options.waitFor('the switch to follow', () =>
    document.querySelector('#notifications ~ .switch [aria-checked="false"]'),
  );
});

it('the settings are exported', async () => {
  const options = await s.browser.openExtensionPage('options.html');
  await options.click('#machines ~ .actions button');
  await pageShows(options, /The settings were saved as payment-links-for-hostup-\d{4}-\d\d-\d\d\.json/);
});
