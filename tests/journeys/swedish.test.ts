import { expect, it } from 'vitest';
import { clickControl, controlReaches, controlSelector, controlShows, controlText } from '../browsers';
import { askInPopup, madeLink, openBilling, pageShows, stage, withKey } from './support';

const INVOICE = '202600001';
// Dark as well, as the other Swedish journeys, whose browser this is.
const s = stage({ language: 'sv', colorScheme: 'dark' });

it('on the page: from "Hämta betalningslänk" to "Kopierad"', async () => {
  await withKey(s);
  const page = await openBilling(s);
  const control = controlSelector(INVOICE);
  await page.waitFor('the control', (selector) => document.querySelector(selector), undefined, control);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
  expect(await controlText(page, INVOICE)).toBe('Hämta betalningslänk');
  await clickControl(page, INVOICE);
  const said = await controlReaches(page, INVOICE, 'done');
  expect(said).toMatch(/Kopierad · 300 SEK/);
  expect(said).toMatch(/går ut \d{1,2} \w{3}/);
  expect(await s.browser.readClipboard()).toBe(madeLink(s, INVOICE));
});

it('the label follows the language that the page takes', async () => {
  const page = await openBilling(s);
  await controlShows(page, INVOICE, /^Hämta betalningslänk$/);
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await controlShows(page, INVOICE, /^Get payment link$/);
});

it('what goes wrong', async () => {
  const page = await openBilling(s);
  await clickControl(page, INVOICE);
  expect(await controlReaches(page, INVOICE, 'error')).toMatch(
    /Först behövs en API-nyckel.*Öppna inställningar/,
  );
});

it('popup and options', async () => {
  await withKey(s);
  const options = await s.browser.openExtensionPage('options.html');
  await pageShows(options, /Lägg till en nyckel till/);
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('sv');
  const popup = await s.browser.openPopup();
  await askInPopup(popup, INVOICE);
  await pageShows(popup, /Kopierad: betalningslänken till faktura 202600001 finns i urklipp/);
});
