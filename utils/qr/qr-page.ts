import { formatAmount, formatDate } from '../i18n/format';
import { bilingual, type Language } from '../i18n/language';
import { invoiceName, type PaymentLink } from '../payment-links/payment-link';

const TEXTS = bilingual({
  en: {
    title: (number: string) => `Pay invoice ${number}`,
    code: (number: string) => `QR code of the payment link for invoice ${number}`,
    how: 'Scan the code with your phone’s camera and pay by card or Swish.',
    company: 'Company',
    amount: 'Amount',
    due: 'Due date',
    expires: 'The link is valid until',
    file: 'invoice',
  },
  sv: {
    title: (number: string) => `Betala faktura ${number}`,
    code: (number: string) => `QR-kod för betalningslänken till faktura ${number}`,
    how: 'Rikta mobilens kamera mot koden och betala med kort eller Swish.',
    company: 'Företag',
    amount: 'Belopp',
    due: 'Förfallodatum',
    expires: 'Länken gäller till och med',
    file: 'faktura',
  },
});

/** What a page with the QR code shows, in the payer's language; facts that are not known are left out. */
export interface QrPage {
  title: string;
  /** The name of the code for those who can't see it. */
  codeTitle: string;
  /** What to do with it. */
  how: string;
  facts: { label: string; value: string }[];
  url: string;
  /** A name for a saved image or page, with no ending. */
  fileName: string;
}

/** The page for a link, on screen or on paper. */
export function qrPage(link: PaymentLink, language: Language): QrPage {
  const texts = TEXTS[language];
  const { company, total, currency, dueAt } = link.invoice;
  const number = invoiceName(link);
  const facts = [
    { label: texts.company, value: company },
    { label: texts.amount, value: total === null ? null : formatAmount(total, currency, language) },
    { label: texts.due, value: dueAt === null ? null : formatDate(dueAt, language) },
    { label: texts.expires, value: link.expiresAt === null ? null : formatDate(link.expiresAt, language) },
  ];
  return {
    title: texts.title(number),
    codeTitle: texts.code(number),
    how: texts.how,
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    url: link.url,
    fileName: `${texts.file}-${number.replaceAll(/[^\w-]+/g, '-')}-qr`,
  };
}
