import type { Language } from '../i18n/language';
import { escapeHtml } from '../payer-messages/rich-text';
import type { PaymentLink } from '../payment-links/payment-link';
import { qrPage } from './qr-page';
import { qrSvg } from './qr-svg';

const STYLE = `
  body { font: 12pt/1.5 system-ui, sans-serif; color: #000; background: #fff; margin: 2cm auto; max-width: 14cm; text-align: center; }
  svg { width: 8cm; height: 8cm; }
  dl { display: grid; grid-template-columns: auto auto; gap: .2em 1em; justify-content: center; text-align: start; }
  dt { font-weight: 600; }
  dd { margin: 0; }
  p { overflow-wrap: anywhere; }`;

/**
 * A whole HTML document with the QR code, number, amount and dates, ready for printing. Holds no script,
 * and nothing from outside is taken as markup.
 */
export function printablePage(link: PaymentLink, language: Language): string {
  const { title, codeTitle, how, facts, url } = qrPage(link, language);
  const rows = facts.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeHtml(title)}</h1>`,
    qrSvg(url, codeTitle),
    `<p>${escapeHtml(how)}</p>`,
    `<dl>${rows.join('')}</dl>`,
    `<p>${escapeHtml(url)}</p>`,
    '</body></html>',
  ].join('');
}
