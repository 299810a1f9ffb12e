import { vi } from 'vitest';
import type { InvoiceRow } from '../../simulator/client-area/app/data/invoice';

/** Invoices of the stub: ids 77001 and up, numbers 202600101 and up, the third without a number. */
export function stubRows(): InvoiceRow[] {
  return Array.from({ length: 14 }, (_, index) => ({
    id: String(77_001 + index),
    formatted_id: index === 2 ? null : String(202_600_101 + index),
    status: index < 12 ? 'Unpaid' : 'Paid',
    date: '2026-04-01',
    duedate: index === 0 ? '2026-05-01' : '2026-06-01',
    datepaid: '0000-00-00 00:00:00',
    total: '300.00',
    currency_id: '0',
    companyname: 'Åkeri Öberg & Söner AB',
  }));
}

/** Answers `fetch` as the simulated API does, from `rows`, on 2026-05-12; 404 for all else. */
export function stubApi(rows: InvoiceRow[]): void {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const data = answer(rows, path, JSON.parse(String(init.body ?? '{}')));
    return Response.json({ data, timestamp: '2026-05-12T08:00:00Z' }, { status: data ? 200 : 404 });
  });
}

function answer(rows: InvoiceRow[], path: string, body: { filters?: { status?: string; page?: number } }) {
  const id = /^\/api\/billing\/invoice\/(\d+)(\/payment-link)?$/.exec(path);
  if (path === '/api/billing/account-summary') return { name: 'Byrån AB' };
  if (path === '/api/billing/invoices') {
    const found = rows.filter(({ status }) => !body.filters?.status || body.filters.status === status);
    // Two pages, so that following them is seen.
    const half = Math.ceil(found.length / 2);
    const first = body.filters?.page === 1;
    return { invoices: first ? found.slice(0, half) : found.slice(half), hasMore: first };
  }
  if (id?.[2]) return { hasActiveLink: true, uuid: '4a56e669-6799-42b5-915a-e87d09b28015' };
  if (id)
    return { invoice: { items: [{ description: 'Webbhotell', amount: '300.00', qty: '1' }], tax: '60.00' } };
  return null;
}
