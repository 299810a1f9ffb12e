import { formatAmount, formatDate } from '../i18n/format';
import { bilingual, type Language } from '../i18n/language';
import type { Invoice } from '../invoices/invoice';
import { isPayable } from '../invoices/status';

const TEXTS = bilingual({
  en: { hint: 'Invoice number, e.g. 202600001: gets its payment link', due: 'due' },
  sv: { hint: 'Fakturanummer, t.ex. 202600001: hämtar betalningslänken', due: 'förfaller' },
});

/** What the address bar shows before anything was typed. */
export function omniboxHint(language: Language): string {
  return TEXTS[language].hint;
}

/**
 * Suggestions for what was typed: known unpaid invoices whose number or company holds it. Chrome reads a
 * description as XML, Firefox as it stands.
 */
export function suggestions(
  typed: string,
  invoices: Invoice[],
  language: Language,
  isXml: boolean,
): { content: string; description: string }[] {
  const sought = typed.trim().toLocaleLowerCase();
  return invoices
    .filter(({ status, number }) => number !== null && isPayable(status))
    .filter(
      ({ number, company }) => number?.includes(sought) || company?.toLocaleLowerCase().includes(sought),
    )
    .slice(0, 6)
    .map((invoice) => {
      const text = describe(invoice, language);
      return { content: invoice.number ?? '', description: isXml ? escaped(text) : text };
    });
}

function describe({ number, company, total, currency, dueAt }: Invoice, language: Language): string {
  const due = dueAt === null ? '' : `${TEXTS[language].due} ${formatDate(dueAt, language)}`;
  return [number, company, total === null ? '' : formatAmount(total, currency, language), due]
    .filter(Boolean)
    .join(' · ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
