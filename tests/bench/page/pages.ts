import { rowsHtml } from './rows';

const STYLE = `body{font:14px/1.5 sans-serif;margin:24px}table{border-collapse:collapse;width:100%}
td,th{padding:6px 10px;border-bottom:1px solid #ddd;text-align:left}.badge{padding:2px 8px;border-radius:9px;background:#eee}
.ticker{columns:4}`;

const HEAD = '<tr><th>Invoice</th><th>Company</th><th>Due</th><th>Amount</th><th>Status</th></tr>';

function page(title: string, script: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style>
<script>${script}</script></head><body>${body}</body></html>`;
}

/** A billing page with that many rows in its HTML; `script` is the bundle of `in-page`. */
export function invoicePage(script: string, rows: number, before = ''): string {
  return page(
    'Billing',
    script,
    `<nav><a href="/">Overview</a> <a href="/billing">Billing</a> <a href="/support">Support</a></nav><h1>Invoices</h1>
${before}<main><table><thead>${HEAD}</thead><tbody>${rowsHtml(rows)}</tbody></table></main>
<script>bench.rowsAreIn()</script>`,
  );
}

/** Twenty texts that `in-page` changes in each frame. */
export function ticker(): string {
  const cells = Array.from({ length: 20 }, () => '<div>HOST <span>0</span></div>').join('');
  return `<aside class="ticker">${cells}</aside>`;
}

/** A page of about 20,000 nodes that has nothing to do with invoices. */
export function longArticle(script: string): string {
  const words = 'hosting server domain mail backup cache region latency storage network cluster node'.split(
    ' ',
  );
  const sentence = (seed: number) =>
    Array.from({ length: 9 }, (_, index) => words[(seed * 7 + index * 5) % words.length]).join(' ');
  const section = (seed: number) =>
    `<section><h2>${sentence(seed)}</h2><p>${sentence(seed + 1)} <a href="/docs/${seed}">${sentence(seed + 2)}</a>.</p>` +
    `<ul>${Array.from({ length: 4 }, (_, item) => `<li><b>${item}</b> ${sentence(seed + item)}</li>`).join('')}</ul></section>`;
  const sections = Array.from({ length: 800 }, (_, seed) => section(seed)).join('\n');
  return page('Status', script, `<h1>Status of our services</h1><main>${sections}</main>`);
}
