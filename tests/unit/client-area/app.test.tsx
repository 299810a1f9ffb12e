// @vitest-environment happy-dom
/** @jsxImportSource react */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../simulator/client-area/app/app';
import type { InvoiceRow } from '../../simulator/client-area/app/data/invoice';
import { forgetListings } from '../../simulator/client-area/app/data/invoices';
import { navigate } from '../../simulator/client-area/app/router';
import { stubApi, stubRows } from './stub-api';

let root: Root;
let rows: InvoiceRow[];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  rows = stubRows();
  stubApi(rows);
  document.body.innerHTML = '<div id="root"></div>';
});

afterEach(async () => {
  await act(() => root.unmount());
  forgetListings();
  vi.unstubAllGlobals();
});

async function open(url: string): Promise<void> {
  history.replaceState(null, '', url);
  root = createRoot(document.getElementById('root') as HTMLElement);
  await act(async () => root.render(<App url={url} settings={{ language: 'sv', theme: 'light' }} />));
  await loaded();
}

async function loaded(): Promise<void> {
  await eventually(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
}

async function eventually(check: () => void): Promise<void> {
  await act(() => vi.waitFor(check, { timeout: 4_000, interval: 10 }));
}

function numbers(): string[] {
  return [...document.querySelectorAll('tbody tr td:first-child')].map((cell) => cell.textContent ?? '');
}

it('lists the unpaid invoices of all pages of the API, ten at a time, soonest due first', async () => {
  await open('/billing');
  expect(numbers()).toHaveLength(10);
  expect(numbers().slice(0, 3)).toEqual(['202600101', '—', '202600102']);
  expect(document.body.textContent).toContain('1–10 av 12');
  expect(document.querySelector('tbody tr')?.textContent).toContain('Förfallen');
});

it('keeps internal ids out of every page', async () => {
  await open('/billing?tab=all&invoice=202600101');
  for (const url of [
    '/dashboard',
    '/billing',
    '/billing?invoice=202600102',
    '/services',
    '/support',
    '/orders',
  ]) {
    const markup = document.documentElement.outerHTML;
    expect(rows.filter(({ id }) => markup.includes(id))).toEqual([]);
    await act(async () => navigate(url));
    await loaded();
  }
});

it('drops an invoice that was paid when the window is turned to', async () => {
  await open('/billing');
  expect(numbers()).toContain('202600101');
  for (const row of rows) if (row.id === '77001') row.status = 'Paid';
  await act(async () => window.dispatchEvent(new Event('focus')));
  await eventually(() => expect(numbers()).not.toContain('202600101'));
});

it('shows one invoice in a dialog, with the way to the payer page', async () => {
  await open('/billing?invoice=202600104');
  const dialog = document.querySelector('[role=dialog]');
  expect(dialog?.textContent).toContain('Faktura 202600104');
  expect(dialog?.textContent).toContain('Obetald');
  expect(dialog?.querySelector('a')?.getAttribute('href')).toBe(
    '/billing/pay/4a56e669-6799-42b5-915a-e87d09b28015',
  );
});

it('says so when there is no such invoice, and when the API fails', async () => {
  await open('/billing?invoice=1');
  expect(document.querySelector('[role=dialog]')?.textContent).toContain('finns inte på ditt konto');
  vi.stubGlobal('fetch', async () => new Response('no', { status: 503 }));
  await act(async () => navigate('/billing?tab=paid'));
  await eventually(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
});
