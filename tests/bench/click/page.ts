import type { Invoice } from '../../simulator';

/** The page whose buttons are clicked: few rows, all in view; ids only where the floor needs them. */
export function clickPage(script: string, invoices: Invoice[], withIds: boolean): string {
  const row = ({ id, number, company, total }: Invoice) =>
    `<tr class="invoice unpaid"><td class="number"${withIds ? ` data-floor-id="${id}"` : ''}>` +
    `<a href="/billing?invoice=${number}">${number}</a></td><td>${company.replace('&', '&amp;')}</td>` +
    `<td>${total} SEK</td><td>Unpaid</td></tr>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Billing</title>
<style>body{font:14px/1.5 sans-serif}td{padding:8px 12px}</style><script>${script}</script></head><body>
<h1>Invoices</h1><table><thead><tr><th>Invoice</th><th>Company</th><th>Amount</th><th>Status</th></tr></thead>
<tbody>${invoices.map(row).join('\n')}</tbody></table></body></html>`;
}
