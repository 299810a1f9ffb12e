import { isoDate } from '../clock';
import type { Answer } from '../http/answer';
import { preferredLanguage, type ReceivedRequest } from '../http/received-request';
import { countView, payerView } from '../links';
import type { Invoice } from '../types';
import type { World } from '../world';
import { escapeHtml, page } from './document';

const TEXTS = {
  sv: {
    title: 'Betala faktura',
    invoice: 'Faktura',
    to: 'Till',
    due: 'Förfallodatum',
    amount: 'Att betala',
    pay: 'Betala',
    paid: 'Fakturan är betald',
    thanks: 'Tack för din betalning!',
    waiting: 'Betalningen är inte klar än.',
    gone: 'Betalningslänken gäller inte längre.',
    unknown: 'Betalningslänken finns inte.',
  },
  en: {
    title: 'Pay invoice',
    invoice: 'Invoice',
    to: 'To',
    due: 'Due date',
    amount: 'To pay',
    pay: 'Pay',
    paid: 'The invoice is paid',
    thanks: 'Thank you for your payment!',
    waiting: 'The payment is not complete yet.',
    gone: 'This payment link is no longer valid.',
    unknown: 'There is no such payment link.',
  },
} as const;

function facts(invoice: Invoice, language: 'sv' | 'en'): string {
  const texts = TEXTS[language];
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: invoice.currency });
  const rows: [string, string][] = [
    [texts.invoice, invoice.number ?? '–'],
    [texts.to, invoice.company || `${invoice.firstName} ${invoice.lastName}`],
    [texts.due, isoDate(invoice.dueDate)],
    [texts.amount, money.format(invoice.total - invoice.credit)],
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
}

/**
 * The payer's side at /billing/pay/{uuid} and …/success: public, without scripts, in the language of the
 * payer's browser. Opening the first counts as a view of the link.
 */
export function payerPage(world: World, request: ReceivedRequest): Answer {
  const language = preferredLanguage(request);
  const texts = TEXTS[language];
  const [, uuid = '', success] = /^\/billing\/pay\/([^/]+)(\/success)?$/.exec(request.path) ?? [];
  const view = payerView(world.store, uuid);
  if (view === null) return page(404, language, texts.unknown, '');
  if (view === 'gone') return page(410, language, texts.gone, '');
  const { link, invoice } = view;
  const paid = invoice.status === 'Paid';
  if (success) {
    return page(200, language, paid ? texts.paid : texts.waiting, paid ? `<p>${texts.thanks}</p>` : '');
  }
  countView(world.store, link);
  if (paid) return page(200, language, texts.paid, facts(invoice, language));
  const action = `/api/billing/payment-link/${link.uuid}/pay`;
  const form = `<form method="post" action="${action}"><button>${texts.pay}</button></form>`;
  return page(200, language, texts.title, facts(invoice, language) + form);
}
