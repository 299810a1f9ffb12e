import { createHash } from 'node:crypto';
import { type Answer, html } from '../http/answer';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, 'DejaVu Sans', sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f3f4f6; color: #14181f; }
main { background: #fff; padding: 2rem 2.5rem; border-radius: 12px; width: min(26rem, 90vw);
  box-shadow: 0 1px 4px #0003; }
h1 { font-size: 1.25rem; margin: 0 0 1rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1.5rem; margin: 0 0 1.5rem; }
dd { margin: 0; text-align: right; }
button { width: 100%; padding: .75rem; border: 0; border-radius: 8px; background: #0b6b3a; color: #fff;
  font: inherit; font-weight: 600; cursor: pointer; }
input { width: 100%; box-sizing: border-box; padding: .5rem; margin: .25rem 0 1rem; font: inherit; }
@media (prefers-color-scheme: dark) { body { background: #111418; color: #e8eaed; }
  main { background: #1b2026; } }`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const CSP = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'`;

/** Text for HTML, in element content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A small document in the simulator's own look, with no script and a CSP that allows none. */
export function page(status: number, language: 'sv' | 'en', title: string, content: string): Answer {
  const body = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${content}</main></body>
</html>`;
  return html(status, body, { 'Content-Security-Policy': CSP, 'Cache-Control': 'no-store' });
}
