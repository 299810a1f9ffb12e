import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../browsers/find';
import { type ConnectProxy, startConnectProxy } from '../../browsers/firefox/connect-proxy';
import { type Simulator, startSimulator } from '../../simulator';

let simulator: Simulator;
let proxy: ConnectProxy;
let browser: Browser;

beforeAll(async () => {
  simulator = await startSimulator();
  proxy = await startConnectProxy(simulator.port);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')?.executablePath ?? '',
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
});

afterAll(async () => {
  await browser?.close();
  proxy?.stop();
  await simulator?.stop();
});

it('hydrates, lists the invoices and opens one, without a complaint', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto('https://cloud.hostup.se/billing?lang=sv&theme=dark');
  await (await page.waitForSelector('tbody a'))?.click();
  await page.waitForSelector('[role=dialog][aria-busy=false] td');
  const dialog = await page.$eval('[role=dialog]', (element) => element.textContent);
  expect(dialog).toContain('Faktura 202600001Förfallen');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(242, 242, 246)');
  expect(complaints).toEqual([]);
});
