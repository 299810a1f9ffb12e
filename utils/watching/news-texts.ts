import { formatAmount, formatDateTime } from '../i18n/format';
import { bilingual, type Language } from '../i18n/language';
import { invoiceName, type PaymentLink } from '../payment-links/payment-link';
import type { News } from './news';

const TEXTS = bilingual({
  en: {
    paid: (invoice: string, amount: string) => `Invoice ${invoice}${amount && `, ${amount},`} was paid`,
    seen: (invoice: string) => `The payment link of invoice ${invoice} was opened`,
    expiring: (invoice: string, when: string) => `The payment link of invoice ${invoice} expires ${when}`,
  },
  sv: {
    paid: (invoice: string, amount: string) => `Faktura ${invoice}${amount && `, ${amount},`} är betald`,
    seen: (invoice: string) => `Betalningslänken till faktura ${invoice} har öppnats`,
    expiring: (invoice: string, when: string) => `Betalningslänken till faktura ${invoice} går ut ${when}`,
  },
});

/** The sentence for a piece of news. */
export function newsSentence(news: News, link: PaymentLink, language: Language): string {
  const { total, currency } = link.invoice;
  const invoice = invoiceName(link);
  const texts = TEXTS[language];
  if (news === 'paid')
    return texts.paid(invoice, total === null ? '' : formatAmount(total, currency, language));
  if (news === 'seen') return texts.seen(invoice);
  return texts.expiring(invoice, link.expiresAt === null ? '' : formatDateTime(link.expiresAt, language));
}
