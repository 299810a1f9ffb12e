import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import type { Surface } from '../browsers';
import { eventually } from '../browsers';
import { keepInStorage } from './extension-storage';
import { askInPopup, KIND, madeLink, pageShows, stage, withKey } from './support';

const INVOICE = '202600001';
// Dark and in Swedish, in which more can go wrong: a QR code on dark ground, å ä ö in every channel.
const s = stage({ language: 'sv', colorScheme: 'dark' });

/** The popup with the link of the invoice just got and its share sheet open. */
async function openSheet(): Promise<Surface> {
  await withKey(s);
  const popup = await s.browser.openPopup();
  await askInPopup(popup, INVOICE);
  await pageShows(popup, /Kopierad: betalningslänken till faktura/);
  await popup.click('.newest [aria-haspopup="dialog"]');
  await popup.waitFor('the share sheet', () => document.querySelector('dialog[open] .preview'));
  return popup;
}

/** Presses the button or link of that text in the sheet. */
async function pressInSheet(popup: Surface, label: string): Promise<void> {
  await popup.evaluate((wanted) => {
    for (const one of document.querySelectorAll('dialog [data-pressed]')) one.removeAttribute('data-pressed');
    const found = [...document.querySelectorAll('dialog button, dialog a')].find(
      ({ textContent }) => textContent === wanted,
    );
    if (!found) throw new Error(`no ${wanted} in the sheet`);
    found.setAttribute('data-pressed', '');
  }, label);
  await popup.click('dialog [data-pressed]');
}

function read(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

const hrefOf = (popup: Surface, start: string) =>
  popup.evaluate(
    (wanted) => document.querySelector<HTMLAnchorElement>(`dialog a[href^="${wanted}"]`)?.href ?? '',
    start,
  );

it('shows the message filled in, and hands the same to mail, text message and WhatsApp', async () => {
  const popup = await openSheet();
  const url = madeLink(s, INVOICE);
  const preview = await popup.evaluate(() => document.querySelector('.preview')?.textContent ?? '');
  expect(preview).toContain('Här är länken för att betala faktura 202600001');
  expect(preview).toContain('Belopp: 300 SEK');
  expect(preview).toContain(url);
  const mail = new URL(await hrefOf(popup, 'mailto:')).searchParams;
  const body = mail.get('body')?.replaceAll('\r\n', '\n') ?? '';
  expect(mail.get('subject')).toBe('Betalningslänk för faktura 202600001');
  expect(preview).toBe(`${mail.get('subject')}${body}`);
  expect(new URLSearchParams((await hrefOf(popup, 'sms:')).split('?')[1]).get('body')).toBe(body);
  expect(new URL(await hrefOf(popup, 'https://wa.me/')).searchParams.get('text')).toBe(body);
});

it('copies as text, as rich text with a real link, and as Markdown, in the payer’s language', async () => {
  const popup = await openSheet();
  const url = madeLink(s, INVOICE);
  await popup.click('dialog label:has([value="en"])');
  await pageShows(popup, /Here is the link to pay invoice 202600001/);
  await pressInSheet(popup, 'Text');
  await eventually('the text on the clipboard', async () =>
    (await s.browser.readClipboard()).includes(`\n${url}\n`),
  );
  await pressInSheet(popup, 'Formaterad text');
  await eventually('a link in the rich text on the clipboard', async () =>
    (await s.browser.readClipboard('text/html')).includes(`href="${url}"`),
  );
  expect(await s.browser.readClipboard()).toContain('Amount: SEK 300');
  await pressInSheet(popup, 'Markdown');
  await eventually('the Markdown on the clipboard', async () =>
    (await s.browser.readClipboard()).includes(`<${url}>`),
  );
});

it('shows a QR code that a phone reads off a dark screen, as image, as file and on paper', async () => {
  const popup = await openSheet();
  const url = madeLink(s, INVOICE);
  await popup.click('dialog [role="tab"]:nth-of-type(2)');
  await popup.waitFor('the QR code', () => document.querySelector<HTMLImageElement>('img.qr')?.complete);
  const screen = await popup.screenshot(join(tmpdir(), `qr-${process.pid}.png`));
  expect(read(await readFile(screen))).toBe(url);

  await pressInSheet(popup, 'Kopiera bild');
  await pageShows(popup, /Kopierad som: bild|Kopierad$/m);
  // Firefox without a display takes pictures, but its clipboard then forgets them.
  if (KIND === 'chromium') {
    const image = await s.browser.readClipboard('image/png');
    expect(read(Buffer.from(image, 'base64'))).toBe(url);
  }
  const files = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('dialog a[download]')].map(({ download, href }) => ({
      download,
      href,
    })),
  );
  expect(files.map(({ download }) => download)).toEqual([
    'faktura-202600001-qr.png',
    'faktura-202600001-qr.svg',
  ]);
  expect(read(Buffer.from(files[0]?.href.split(',')[1] ?? '', 'base64'))).toBe(url);
  expect(decodeURIComponent(files[1]?.href ?? '')).toMatch(/^data:image\/svg\+xml[^,]*,<svg[\s\S]*<\/svg>$/);

  await pressInSheet(popup, 'Skriv ut …');
  const page = await s.browser.findPage('print.html');
  const shown = await pageShows(page, /Betala faktura 202600001/);
  expect(shown).toMatch(/300\sSEK/);
  await page.waitFor('the QR code', () => document.querySelector<HTMLImageElement>('img.qr')?.complete);
  expect(read(await readFile(await page.screenshot(screen)))).toBe(url);
});

it('closes with Escape, and the popup is as it was', async () => {
  const popup = await openSheet();
  expect(await popup.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await popup.press('Escape');
  await popup.waitFor('the sheet to close', () => !document.querySelector('dialog'));
  expect(
    await popup.evaluate(() => document.activeElement?.matches('.newest [aria-haspopup="dialog"]')),
  ).toBe(true);
});

it('sends nothing with a template that names what does not exist', async () => {
  await keepInStorage(s, 'sync', {
    templates: [{ id: 't', name: 'Egen', language: 'sv', subject: 'Hej {foretag}', body: '{link}' }],
    preferences: { templateId: 't' },
  });
  const popup = await openSheet();
  await pageShows(popup, /Inget kan skickas med den här mallen/);
  expect(await popup.evaluate(() => document.querySelector('mark')?.textContent)).toBe('{foretag}');
  expect(await hrefOf(popup, 'mailto:')).toBe('');
});
